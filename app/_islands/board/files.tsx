import { useEffect, useRef, useState } from 'react';
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
type Deed = 'code' | 'save' | 'file';

/** A case as a file under a passphrase, and back; a code or a file of the guide is taken in as well. What cannot be read changes nothing. */
export function Files({ reading, one, today, onSaved, onOpened }: Props) {
  const { say, data } = reading;
  const [said, setSaid] = useState<{ by: Deed; text: string; wrong: boolean }>();
  const [busy, setBusy] = useState(false);
  const [code, passphrase, again, file] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);

  const tell = (by: Deed, text: string) => setSaid({ by, text, wrong: false });
  const refuse = (by: Deed, text: string) => setSaid({ by, text, wrong: true });
  const take = (by: Deed, answers: Answers) => {
    tell(by, say('ui.board.opened'));
    onOpened(answers);
  };
  const openCode = () => {
    const found = readCode(code.current?.value ?? '');
    if (found.ok) {
      if (code.current) code.current.value = '';
      take('code', found.answers);
      if (found.lost.length > 0) tell('code', `${say('ui.bring.lost')} ${found.lost.map(({ question, options }) => `${question}: ${options.join(', ')}`).join('; ')}`);
      return;
    }
    refuse('code', codeProblemIn(say, found.problem));
  };
  const seen = (signs: string) => {
    if (code.current) code.current.value = signs.slice(0, 200);
    openCode();
  };
  const save = async () => {
    if (busy) return;
    const word = passphrase.current?.value ?? '';
    if (word.length < 8) return refuse('save', say('ui.keep.too-short'));
    if (word !== again.current?.value) return refuse('save', say('ui.keep.not-same'));
    setBusy(true);
    tell('save', say('ui.keep.working'));
    try {
      const set = await lock(word, { about: 'other', answers: one.answers, rules: data.rulesVersion }, today);
      saveAs('grounds-locked.json', set);
      for (const field of [passphrase, again]) if (field.current) field.current.value = '';
      tell('save', say('ui.take.saved'));
      onSaved(one.answers);
    } catch {
      refuse('save', say('ui.keep.no-lock'));
    } finally {
      setBusy(false);
    }
  };
  const openLocked = async (locked: object) => {
    const word = passphrase.current?.value ?? '';
    if (word === '') return refuse('file', say('ui.board.needs-passphrase'));
    const opened = await open(word, locked);
    if (opened.ok) take('file', opened.kept.answers);
    else refuse('file', say(opened.why === 'damaged' ? 'ui.bring.file-locked-cut' : `ui.keep.why-${opened.why}`));
  };
  const openFile = async () => {
    if (busy) return;
    const chosen = file.current?.files?.[0];
    if (!chosen) return refuse('file', say('ui.board.no-file'));
    if (chosen.size > tooBig) return refuse('file', say('ui.bring.file-big'));
    setBusy(true);
    tell('file', say('ui.keep.working'));
    try {
      const found = readFile(await chosen.text());
      if (found.ok) take('file', found.answers);
      else if (found.why === 'locked') await openLocked(found.locked);
      else refuse('file', say(found.why === 'foreign' ? 'ui.board.file-foreign' : `ui.bring.file-${found.why}`, { where: found.where }));
    } catch {
      refuse('file', say('ui.bring.file-unread'));
    } finally {
      setBusy(false);
    }
  };
  /** What came of it stands beside the button that did it: the panel is longer than a window. */
  const told = (by: Deed) => {
    const own = said?.by === by ? said : undefined;
    return (
      <p role="status" ref={own ? shown : undefined} className={own?.wrong ? 'error-line' : undefined}>
        {own?.wrong ? <Icon name="stop" /> : null}
        {own?.text}
      </p>
    );
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
      {told('code')}
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
      {told('save')}
      <p className="keep__field">
        <label htmlFor="board-file">{say('ui.board.file')}</label>
        <input ref={file} id="board-file" type="file" accept=".json,application/json" autoComplete="off" />
      </p>
      <button type="button" className="button button--quiet" aria-disabled={busy} onClick={() => void openFile()}>
        {say('ui.board.open-file')}
      </button>
      {told('file')}
    </div>
  );
}
