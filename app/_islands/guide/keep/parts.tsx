import '../shared.ts';
import { useRef, useState } from 'react';
import type { Actor } from 'xstate';
import type { guidance } from '../../../../machines/guidance.ts';
import { dateInWords, type Reading } from '../../../_components/reading.ts';
import { unremembered } from '../unremembered.ts';
import { blocked, inTab, most, onDevice, type Put, putOnDevice } from './shelf.ts';
import { forgetTab, isKeptInTab, keepInTab } from './tab.ts';
import { type Kept, lock, open, type Opened, read } from './vault.ts';

type Props = { reading: Reading; actor: Actor<typeof guidance> };
const dayOf = (set: unknown): string | undefined => {
  const on = (set as { on?: unknown } | null)?.on;
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : undefined;
};

/** A passphrase is no answer: it goes nowhere, is remembered by no browser, and is gone when it was used. */
function Passphrase({ label, id, onReady }: { label: string; id: string; onReady: (field: HTMLInputElement | null) => void }) {
  return (
    <p className="keep__field">
      <label htmlFor={id}>{label}</label>
      <input ref={onReady} id={id} type="password" {...unremembered} />
    </p>
  );
}

/** Keeping, for somebody who asks for it: in this tab, or on this device under a passphrase. */
export function Keep({ reading, actor }: Props) {
  const { say, locale, data } = reading;
  const [said, setSaid] = useState('');
  const [tab, setTab] = useState(isKeptInTab());
  const [sets, setSets] = useState(onDevice());
  const [instead, setInstead] = useState<number>();
  const [busy, setBusy] = useState(false);
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const failed = (why: Put) => setSaid(say(`ui.keep.${why}`));

  const inThisTab = () => {
    if (tab) {
      forgetTab();
      setTab(false);
      setSaid(say('ui.keep.tab-forgotten'));
      return;
    }
    const put = keepInTab(actor, data.rulesVersion, (why) => {
      setTab(false);
      failed(why);
    });
    setTab(put === 'done');
    if (put === 'done') setSaid(say('ui.keep.tab-kept'));
    else failed(put);
  };
  const onThisDevice = async () => {
    if (busy) return;
    const [first, second] = fields.current.map((field) => field?.value ?? '');
    if ((first?.length ?? 0) < 8) return setSaid(say('ui.keep.too-short'));
    if (first !== second) return setSaid(say('ui.keep.not-same'));
    const there = onDevice();
    if (there === blocked) return failed('blocked');
    if (there.length >= most && instead === undefined) return setSaid(say('ui.keep.three'));
    setBusy(true);
    setSaid(say('ui.keep.working'));
    try {
      const { about, answers, today } = actor.getSnapshot().context;
      const set = await lock(first ?? '', { about, answers, rules: data.rulesVersion }, today);
      const put = putOnDevice(there.length >= most ? there.map((old, at) => (at === instead ? set : old)) : [...there, set]);
      if (put !== 'done') return failed(put);
      for (const field of fields.current) if (field) field.value = '';
      setSets(onDevice());
      setInstead(undefined);
      setSaid(say('ui.keep.kept'));
    } catch {
      setSaid(say('ui.keep.no-lock'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="keep">
      <p>{say('ui.keep.leave-empties')}</p>
      <h4>{say('ui.keep.tab')}</h4>
      <p>{say('ui.keep.tab-says')}</p>
      <button type="button" className="button button--quiet" aria-pressed={tab} onClick={inThisTab}>
        {say(tab ? 'ui.keep.tab-undo' : 'ui.keep.tab-do')}
      </button>
      <h4>{say('ui.keep.device')}</h4>
      <p>{say('ui.keep.device-says')}</p>
      {sets === blocked ? (
        <p>{say('ui.keep.blocked')}</p>
      ) : (
        <>
          {sets.length >= most ? (
            <Sets reading={reading} sets={sets} name="instead" legend={say('ui.keep.instead')} chosen={instead} onChoose={setInstead} />
          ) : null}
          {['passphrase', 'again'].map((id, at) => (
            <Passphrase key={id} id={`keep-${id}`} label={say(`ui.keep.${id}`)} onReady={(field) => (fields.current[at] = field)} />
          ))}
          <button type="button" className="button button--quiet" aria-disabled={busy} onClick={() => void onThisDevice()}>
            {say('ui.keep.device-do')}
          </button>
          <p className="small soft">{say('ui.keep.how-many', { n: sets.length, most })}</p>
        </>
      )}
      <p role="status">{said}</p>
      <p className="small">
        <a href={`${reading.root}${locale}/safety/#wipe`} target="_blank" rel="noopener">
          {say('ui.keep.wipe')}
        </a>
      </p>
    </div>
  );
}

const nameOf = (set: unknown, at: number, { say, locale }: Reading) => {
  const day = dayOf(set);
  return day ? say('ui.keep.set', { n: at + 1, date: dateInWords(day, locale) }) : say('ui.keep.set-damaged', { n: at + 1 });
};

type SetsProps = { reading: Reading; sets: readonly unknown[]; name: string; legend: string; chosen: number | undefined; onChoose: (at: number) => void };
function Sets({ reading, sets, name, legend, chosen, onChoose }: SetsProps) {
  return (
    <fieldset className="keep__sets">
      <legend>{legend}</legend>
      {sets.map((set, at) => (
        <label key={nameOf(set, at, reading)}>
          <input type="radio" name={name} autoComplete="off" checked={chosen === at} onChange={() => onChoose(at)} />
          {nameOf(set, at, reading)}
        </label>
      ))}
    </fieldset>
  );
}

/** What was kept earlier, to go on with or to forget. `onOpened` gets the answers; whatever cannot be read stays where it is. */
export function Open({ reading, actor }: Props) {
  const { say, data } = reading;
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [held, setHeld] = useState(inTab());
  const [sets, setSets] = useState(onDevice());
  const [chosen, setChosen] = useState<number>();
  const field = useRef<HTMLInputElement | null>(null);

  const goOn = ({ about, answers }: Kept, toTab: boolean) => {
    actor.send({ type: 'bring', about, answers });
    if (toTab) keepInTab(actor, data.rulesVersion, () => {});
  };
  const told = (opened: Opened, then: (kept: Kept) => void) => (opened.ok ? then(opened.kept) : setSaid(say(`ui.keep.why-${opened.why}`)));
  const unlock = async (set: unknown) => {
    if (busy) return;
    setBusy(true);
    setSaid(say('ui.keep.working'));
    try {
      const opened = await open(field.current?.value ?? '', set);
      if (field.current && opened.ok) field.current.value = '';
      told(opened, (kept) => goOn(kept, false));
    } catch {
      setSaid(say('ui.keep.no-lock'));
    } finally {
      setBusy(false);
    }
  };
  const forget = (at: number) => {
    const there = onDevice();
    const put = there === blocked ? 'blocked' : putOnDevice(there.filter((_, index) => index !== at));
    setSaid(say(put === 'done' ? 'ui.keep.set-forgotten' : `ui.keep.${put}`));
    setSets(onDevice());
    setChosen(undefined);
  };
  return (
    <div className="keep">
      {typeof held === 'string' ? (
        <div className="actions">
          <button type="button" className="button" onClick={() => told(read(held), (kept) => goOn(kept, true))}>
            {say('ui.keep.go-on')}
          </button>
          <button
            type="button"
            className="textlink"
            onClick={() => {
              forgetTab();
              setHeld(undefined);
              setSaid(say('ui.keep.tab-forgotten'));
            }}
          >
            {say('ui.keep.tab-forget')}
          </button>
        </div>
      ) : null}
      {sets !== blocked && sets.length > 0 ? (
        <Sets reading={reading} sets={sets} name="kept" legend={say('ui.keep.which')} chosen={chosen} onChoose={setChosen} />
      ) : null}
      {sets !== blocked && chosen !== undefined ? (
        <>
          <Passphrase id="open-passphrase" label={say('ui.keep.passphrase')} onReady={(input) => (field.current = input)} />
          <div className="actions">
            <button type="button" className="button" aria-disabled={busy} onClick={() => void unlock(sets[chosen])}>
              {say('ui.keep.open')}
            </button>
            <button type="button" className="textlink" disabled={busy} onClick={() => forget(chosen)}>
              {say('ui.keep.set-forget')}
            </button>
          </div>
        </>
      ) : null}
      <p role="status">{said}</p>
    </div>
  );
}
