import type { Reading } from './reading.ts';

/** The paragraphs `way.p1`, `way.p2` … of a page, as many as there are. */
export function Prose({ reading, way }: { reading: Reading; way: string }) {
  return numbered(reading, `${way}.p`).map((key) => <p key={key}>{reading.say(key)}</p>);
}

export function List({ reading, way }: { reading: Reading; way: string }) {
  return (
    <ul className="list">
      {numbered(reading, `${way}.l`).map((key) => (
        <li key={key}>{reading.say(key)}</li>
      ))}
    </ul>
  );
}

function numbered({ data }: Reading, stem: string): string[] {
  const keys: string[] = [];
  for (let n = 1; `${stem}${n}` in data.messages; n++) keys.push(`${stem}${n}`);
  return keys;
}
