import { useRef, useState } from 'react';
import type { Actor } from 'xstate';
import { type Lost, readCode } from '../../../machines/code.ts';
import type { About, guidance } from '../../../machines/guidance.ts';
import type { Answers } from '../../../machines/path.ts';
import { optionLabel } from '../../../machines/words.ts';
import { Icon } from '../../_components/icon.tsx';
import type { Reading } from '../../_components/reading.ts';
import { readFile, tooBig } from './answers-file.ts';
import { Camera } from './camera.tsx';
import { codeProblemIn } from './code-problem.ts';
import { unremembered } from './unremembered.ts';

type Props = { reading: Reading; actor: Actor<typeof guidance>; about: About };

/** Answers from a code or a file. What cannot be read says why, and changes nothing. */
export function Bring({ reading, actor, about }: Props) {
  const { say, data } = reading;
  const [said, setSaid] = useState('');
  const [partly, setPartly] = useState<{ answers: Answers; lost: readonly Lost[] }>();
  const field = useRef<HTMLInputElement>(null);
  const goOn = (answers: Answers) => actor.send({ type: 'bring', about, answers });

  const openCode = () => {
    setPartly(undefined);
    const found = readCode(field.current?.value ?? '');
    if (found.ok && found.lost.length === 0) return goOn(found.answers);
    if (found.ok) {
      setSaid('');
      return setPartly(found);
    }
    setSaid(codeProblemIn(say, found.problem));
    field.current?.focus();
  };
  /** What the camera saw is read as if it had been typed: what is wrong with it can then be compared and mended. */
  const seen = (code: string) => {
    if (field.current) field.current.value = code.slice(0, 200);
    openCode();
  };
  const openFile = async (file: File | undefined) => {
    setPartly(undefined);
    if (!file) return;
    if (file.size > tooBig) return setSaid(say('ui.bring.file-big'));
    try {
      const found = readFile(await file.text());
      if (found.ok) goOn(found.answers);
      else setSaid(say(`ui.bring.file-${found.why}`, { where: found.where }));
    } catch {
      setSaid(say('ui.bring.file-unread'));
    }
  };
  // What an older bank said may have no words today: then its names are all there is.
  const named = (question: string, option: string) => (data.messages[`questions.questions.${question}.options.${option}`] ? optionLabel(question as never, option, say) : option);
  const asked = (question: string) => (data.messages[`questions.questions.${question}.short`] ? say(`questions.questions.${question}.short`) : question);
  return (
    <div className="keep">
      <p>{say('ui.bring.says')}</p>
      <p className="keep__field">
        <label htmlFor="bring-code">{say('ui.bring.code')}</label>
        <input
          ref={field}
          id="bring-code"
          className="code__field"
          type="text"
          {...unremembered}
          autoCapitalize="characters"
          aria-describedby="bring-said"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            openCode();
          }}
        />
      </p>
      <button type="button" className="button" onClick={openCode}>
        {say('ui.bring.code-do')}
      </button>
      <Camera reading={reading} onCode={seen} />
      <p className="keep__field">
        <label htmlFor="bring-file">{say('ui.bring.file')}</label>
        <input
          id="bring-file"
          type="file"
          accept=".json,application/json"
          autoComplete="off"
          onChange={({ currentTarget }) => {
            void openFile(currentTarget.files?.[0]).then(() => {
              currentTarget.value = '';
            });
          }}
        />
      </p>
      <p role="alert" id="bring-said" className={said ? 'error-line' : undefined}>
        {said ? <Icon name="stop" /> : null}
        {said}
      </p>
      {partly ? (
        <div className="notice" role="alert">
          <p>{say('ui.bring.lost')}</p>
          <ul className="list">
            {partly.lost.map(({ question, options }) => (
              <li key={question}>
                {asked(question)}: {options.map((option) => named(question, option)).join('; ')}
              </li>
            ))}
          </ul>
          <button type="button" className="button button--quiet" onClick={() => goOn(partly.answers)}>
            {say('ui.bring.lost-do')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
