import { type ReactNode, useEffect, useState } from 'react';
import { answersVersion } from '../../../machines/answers-version.ts';
import { codeOf } from '../../../machines/code.ts';
import type { Answers } from '../../../machines/path.ts';
import type { Reading } from '../../_components/reading.ts';
import { Code } from './code.tsx';
import { makesPdf, savePdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { printWithout } from './print.ts';
import { saveAs } from './save.ts';
import { Sure } from './sure.tsx';
import { TwoLanguages } from './two-languages.tsx';

type Props = {
  reading: Reading;
  answers: Answers;
  /** The way to keep the answers on this device. */
  keep: ReactNode;
  onAgain: () => void;
  onForget: () => void;
};

/** What can be carried away, and what each leaves behind. */
export function Take({ reading, answers, keep, onAgain, onForget }: Props) {
  const { say } = reading;
  const [said, setSaid] = useState<{ by: string; words: string }>();
  const [text, setText] = useState<string>();
  const [open, setOpen] = useState<readonly string[]>([]);
  const tell = (by: string, key: string) => setSaid({ by, words: say(`ui.take.${key}`) });
  const toggle = (id: string) => () => {
    setSaid(undefined);
    setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  };
  const [made, setMade] = useState<string>();
  // Once the answers are forgotten, or another is made, nobody can open it from here any more.
  useEffect(() => () => (made ? URL.revokeObjectURL(made) : undefined), [made]);
  const [left, setLeft] = useState<readonly string[]>([]);
  const guidance = () => document.querySelector('.guidance');
  const copy = async () => {
    const page = guidance();
    const plain = page ? plainText(page) : '';
    try {
      await navigator.clipboard.writeText(plain);
      setText(undefined);
      tell('text', 'copied');
    } catch {
      // Inside messenger browsers the clipboard is often closed: the text is shown instead, to be selected by hand.
      setText(plain);
      tell('text', 'select');
    }
  };
  const save = () => {
    saveAs('grounds.json', { version: answersVersion, answers });
    tell('file', 'saved');
  };
  const printable = () => [...(guidance()?.querySelectorAll<HTMLElement>(':scope > section.part[id]') ?? [])].filter((part) => !part.matches('.noprint')).map(({ id }) => id);
  const nothingChosen = () => printable().every((id) => left.includes(id));
  const printChosen = () => {
    if (nothingChosen()) return tell('print', 'print-none');
    setSaid(undefined);
    printWithout(left);
  };
  const pdf = async () => {
    if (nothingChosen()) return tell('pdf', 'print-none');
    const parts = [...(guidance()?.children ?? [])].filter(({ id }) => !left.includes(id));
    setMade(undefined);
    tell('pdf', 'pdf-making');
    const address = await savePdf(parts, reading).catch(() => undefined);
    setMade(address);
    tell('pdf', address ? 'pdf-made' : 'pdf-failed');
  };
  const opened = made ? (
    <p>
      <a href={made} target="_blank" rel="noopener">
        {say('ui.take.pdf-open')}
      </a>
    </p>
  ) : null;
  const shown = text === undefined ? null : (
    <pre className="plain-text" tabIndex={0}>
      {text}
    </pre>
  );
  const ways: readonly { id: string; act: () => unknown; answer?: ReactNode; opens?: () => ReactNode }[] = [
    { id: 'print', act: printChosen },
    ...(makesPdf() ? [{ id: 'pdf', act: pdf, answer: opened }] : []),
    { id: 'text', act: copy, answer: shown },
    { id: 'file', act: save },
    { id: 'code', act: toggle('code'), opens: () => <Code reading={reading} answers={answers} /> },
    ...(reading.root ? [{ id: 'two', act: toggle('two'), opens: () => <TwoLanguages reading={reading} answers={answers} /> }] : []),
  ];
  return (
    <>
      <ul className="take col">
        {ways.map(({ id, act, answer, opens }) => (
          <li key={id} data-take={id}>
            <div>
              <h3>{say(`ui.take.${id}`)}</h3>
              <p>{say(`ui.take.${id}-says`, { n: id === 'code' ? codeOf(answers).length : 0 })}</p>
              {id === 'print' ? <Parts reading={reading} parts={printable} left={left} onLeft={setLeft} /> : null}
            </div>
            <button type="button" className="button button--quiet" aria-expanded={opens && open.includes(id)} onClick={() => void act()}>
              {say(`ui.take.${id}-do`)}
            </button>
            <div className="take__answer">
              {opens ? null : <p role="status">{said?.by === id ? said.words : ''}</p>}
              {open.includes(id) ? opens?.() : answer}
            </div>
          </li>
        ))}
      </ul>
      {reading.root ? (
        <div className="wipe col">
          <h3>{say('ui.keep.title')}</h3>
          <p>{say('ui.keep.says')}</p>
          {keep}
        </div>
      ) : null}
      <div className="wipe col">
        <h3>{say('ui.take.again')}</h3>
        <p>{say('ui.take.again-says')}</p>
        <div className="actions">
          <Sure reading={reading} label={say('ui.take.again-do')} quiet onYes={onAgain} />
          <Sure reading={reading} label={say('ui.take.forget')} onYes={onForget} />
        </div>
      </div>
    </>
  );
}

type PartsProps = { reading: Reading; parts: () => readonly string[]; left: readonly string[]; onLeft: (left: readonly string[]) => void };
/** Which parts go on paper: all of them, unless one is taken out. */
function Parts({ reading, parts, left, onLeft }: PartsProps) {
  const { say } = reading;
  const [open, setOpen] = useState(false);
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{say('ui.take.print-which')}</span>
      </summary>
      <ul className="more__body ticks">
        {(open ? parts() : []).map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                autoComplete="off"
                checked={!left.includes(id)}
                onChange={({ currentTarget }) => onLeft(currentTarget.checked ? left.filter((one) => one !== id) : [...left, id])}
              />
              {say(`ui.guidance.part-${id}`)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
