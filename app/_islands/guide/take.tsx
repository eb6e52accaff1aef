import { useState } from 'react';
import { answersVersion } from '../../../machines/answers-version.ts';
import type { Answers } from '../../../machines/path.ts';
import type { Reading } from '../../_components/reading.ts';
import { KeepPart } from './keep.tsx';
import { plainText } from './plain-text.ts';

/** What can be carried away, and what each leaves behind. */
export function Take({ reading, answers, onAgain, onForget }: { reading: Reading; answers: Answers; onAgain: () => void; onForget: () => void }) {
  const { say } = reading;
  const [said, setSaid] = useState('');
  const [text, setText] = useState<string>();
  const guidance = () => document.querySelector('.guidance');
  const copy = async () => {
    const page = guidance();
    const plain = page ? plainText(page) : '';
    try {
      await navigator.clipboard.writeText(plain);
      setSaid(say('ui.take.copied'));
    } catch {
      // Inside messenger browsers the clipboard is often closed: the text is shown instead, to be selected by hand.
      setText(plain);
      setSaid(say('ui.take.select'));
    }
  };
  const save = () => {
    const file = new Blob([`${JSON.stringify({ version: answersVersion, answers }, null, 2)}\n`], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'grounds.json';
    link.click();
    URL.revokeObjectURL(link.href);
    setSaid(say('ui.take.saved'));
  };
  const ways = [
    { id: 'print', act: () => print() },
    { id: 'text', act: copy },
    { id: 'file', act: save },
  ];
  return (
    <>
      <ul className="take col">
        {ways.map(({ id, act }) => (
          <li key={id}>
            <div>
              <h3>{say(`ui.take.${id}`)}</h3>
              <p>{say(`ui.take.${id}-says`)}</p>
            </div>
            <button type="button" className="button button--quiet" onClick={() => void act()}>
              {say(`ui.take.${id}-do`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="col">
        {said}
      </p>
      {text === undefined ? null : (
        <div className="col">
          <pre className="plain-text" tabIndex={0}>
            {text}
          </pre>
        </div>
      )}
      {reading.root ? (
        <div className="wipe col">
          <h3>{say('ui.keep.title')}</h3>
          <p>{say('ui.keep.says')}</p>
          <KeepPart reading={reading} part="Keep" label={say('ui.keep.show')} />
        </div>
      ) : null}
      <div className="wipe col">
        <h3>{say('ui.take.again')}</h3>
        <p>{say('ui.take.again-says')}</p>
        <div className="actions">
          <button type="button" className="button button--quiet" onClick={onAgain}>
            {say('ui.take.again-do')}
          </button>
          <button type="button" className="textlink" onClick={onForget}>
            {say('ui.take.forget')}
          </button>
        </div>
      </div>
    </>
  );
}
