import { useRef, useState } from 'react';
import { readCode } from '../../../machines/code.ts';
import type { Answers } from '../../../machines/path.ts';
import { Icon } from '../../_components/icon.tsx';
import type { Reading } from '../../_components/reading.ts';
import { readFile, tooBig } from '../guide/answers-file.ts';
import { Camera } from '../guide/camera.tsx';
import { codeProblemIn } from '../guide/code-problem.ts';
import { lock, open } from '../guide/keep/vault.ts';
import { saveAs } from '../guide/save.ts';
import { unremembered } from '../guide/unremembered.ts';
import type { Case } from './case.ts';

type Props = { reading: Reading; one: Case; today: string; onSaved: (answers: Answers) => void; onOpened: (answers: Answers) => void };

/** A case as a file under a passphrase, and back; a code or a file of the guide is taken in as well. What cannot be read changes nothing. */
export function Files({ reading, one, today, onSaved, onOpened }: Props) {
  const { say, data } = reading;
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [code, passphrase, again, file] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];

  const tell = (what: string, isWrong = false) => {
    setSaid(what);
    setWrong(isWrong);
  };
  const refuse = (why: string) => tell(why, true);
  const take = (answers: Answers) => {
    tell(say('ui.board.opened'));
    onOpened(answers);
  };
  const openCode = () => {
    const found = readCode(code.current?.value ?? '');
    if (found.ok) {
      if (code.current) code.current.value = '';
      take(found.answers);
      if (found.lost.length > 0) tell(`${say('ui.bring.lost')} ${found.lost.map(({ question, options }) => `${question}: ${options.join(', ')}`).join('; ')}`);
      return;
    }
    refuse(codeProblemIn(say, found.problem));
  };
  const seen = (signs: string) => {
    if (code.current) code.current.value = signs.slice(0, 200);
    openCode();
  };
  const save = async () => {
    if (busy) return;
    const word = passphrase.current?.value ?? '';
    if (word.length < 8) return refuse(say('ui.keep.too-short'));
    if (word !== again.current?.value) return refuse(say('ui.keep.not-same'));
    setBusy(true);
    tell(say('ui.keep.working'));
    try {
      const set = await lock(word, { about: 'other', answers: one.answers, rules: data.rulesVersion }, today);
      saveAs('grounds-locked.json', set);
      for (const field of [passphrase, again]) if (field.current) field.current.value = '';
      tell(say('ui.take.saved'));
      onSaved(one.answers);
    } catch {
      refuse(say('ui.keep.no-lock'));
    } finally {
      setBusy(false);
    }
  };
  const openLocked = async (locked: object) => {
    const word = passphrase.current?.value ?? '';
    if (word === '') return refuse(say('ui.board.needs-passphrase'));
    const opened = await open(word, locked);
    if (opened.ok) take(opened.kept.answers);
    else refuse(say(opened.why === 'damaged' ? 'ui.bring.file-locked-cut' : `ui.keep.why-${opened.why}`));
  };
  const openFile = async () => {
    if (busy) return;
    const chosen = file.current?.files?.[0];
    if (!chosen) return refuse(say('ui.board.no-file'));
    if (chosen.size > tooBig) return refuse(say('ui.bring.file-big'));
    setBusy(true);
    tell(say('ui.keep.working'));
    try {
      const found = readFile(await chosen.text());
      if (found.ok) take(found.answers);
      else if (found.why === 'locked') await openLocked(found.locked);
      else refuse(say(found.why === 'foreign' ? 'ui.board.file-foreign' : `ui.bring.file-${found.why}`, { where: found.where }));
    } catch {
      refuse(say('ui.bring.file-unread'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="keep">
      <p>{say('ui.board.files-says')}</p>
      <p className="keep__field">
        <label htmlFor="board-code">{say('ui.bring.code')}</label>
        <input ref={code} id="board-code" className="code__field" type="text" {...unremembered} autoCapitalize="characters" onKeyDown={({ key }) => key === 'Enter' && openCode()} />
      </p>
      <button type="button" className="button button--quiet" onClick={openCode}>
        {say('ui.bring.code-do')}
      </button>
      <Camera reading={reading} onCode={seen} />
      <p className="keep__field">
        <label htmlFor="board-passphrase">{say('ui.keep.passphrase')}</label>
        <input ref={passphrase} id="board-passphrase" type="password" {...unremembered} />
      </p>
      <p className="keep__field">
        <label htmlFor="board-again">{say('ui.keep.again')}</label>
        <input ref={again} id="board-again" type="password" {...unremembered} />
      </p>
      {/* Not disabled while busy: it would lose the focus. */}
      <button type="button" className="button button--quiet" aria-disabled={busy} onClick={() => void save()}>
        {say('ui.board.save')}
      </button>
      <p className="keep__field">
        <label htmlFor="board-file">{say('ui.board.file')}</label>
        <input ref={file} id="board-file" type="file" accept=".json,application/json" autoComplete="off" />
      </p>
      <button type="button" className="button button--quiet" aria-disabled={busy} onClick={() => void openFile()}>
        {say('ui.board.open-file')}
      </button>
      <p role="status" className={wrong ? 'error-line' : undefined}>
        {wrong ? <Icon name="stop" /> : null}
        {said}
      </p>
    </div>
  );
}
