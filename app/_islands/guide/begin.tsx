import { useState } from 'react';
import { type Tap, type Tapped, taps, type WayId, ways } from '../../../content/ways.ts';
import type { About } from '../../../machines/guidance.ts';
import { wayFor } from '../../../machines/ways.ts';
import { Icon } from '../../_components/icon.tsx';
import type { Reading } from '../../_components/reading.ts';
import { KeepPart, somethingKept } from './keep.tsx';
import { Later } from './later.tsx';
import { useGuide } from './provider.tsx';

const bring = () => import('./guided.tsx').then(({ Bring }) => Bring);

/** Where more is to be had for a way. */
const links: Readonly<Partial<Record<WayId, string>>> = { normally: 'take/#offline', 'one-file': 'take/', paper: 'paper/' };

/** What else helps now, on the page about safety. */
const places = { more: '#device', talk: '#helplines' } as const;

/**
 * Before the first question. What is tapped here about the device is no answer: it lives in this component alone, in
 * memory, and goes when the questions begin.
 */
export function Begin({ reading, onBegin }: { reading: Reading; onBegin: (about: About) => void }) {
  const { say, locale, root } = reading;
  const { actor } = useGuide();
  const [about, setAbout] = useState<About>('me');
  const [kept] = useState(somethingKept);
  const [tapped, setTapped] = useState<Tapped>({});
  const minds = (Object.keys(taps) as Tap[]).flatMap((tap) => (tapped[tap] && tapped[tap] !== taps[tap][0] ? [`${tap}-${tapped[tap]}`] : []));
  const proposed = wayFor(tapped);
  const inOrder = [proposed, ...ways.map(({ id }) => id).filter((id) => id !== proposed).reverse()];
  const tile = (name: string, option: string, label: string, checked: boolean, choose: () => void) => (
    <label className="tile" key={option}>
      <input type="radio" name={name} value={option} checked={checked} onChange={choose} autoComplete="off" />
      <span className="tile__text">
        <span className="tile__label">{label}</span>
      </span>
    </label>
  );
  return (
    <form
      className="question"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(about);
      }}
    >
      <h1 tabIndex={-1}>{say('ui.begin.title')}</h1>
      <p className="help">{say('ui.begin.lead')}</p>
      {kept ? (
        <div className="notice">
          <p>{say('ui.keep.found')}</p>
          <KeepPart reading={reading} part="Open" label={say('ui.keep.found-show')} />
        </div>
      ) : null}
      <div className="asked">
        <fieldset>
          <legend>
            <h2>{say('ui.begin.about')}</h2>
          </legend>
          <div className="tiles tiles--row">
            {(['me', 'other'] as const).map((who) => tile('about', who, say(`ui.begin.about-${who}`), about === who, () => setAbout(who)))}
          </div>
        </fieldset>
      </div>
      {(Object.keys(taps) as Tap[]).map((tap) => (
        <div className="asked" key={tap}>
          <fieldset>
            <legend>
              <h2>{say(`ui.begin.${tap}`)}</h2>
            </legend>
            <div className="tiles tiles--row">
              {taps[tap].map((option) =>
                tile(tap, option, say(`ui.begin.${tap}-${option}`), tapped[tap] === option, () => setTapped({ ...tapped, [tap]: option })),
              )}
            </div>
          </fieldset>
        </div>
      ))}
      <div aria-live="polite">
        {minds.length > 0 ? (
          <div className="notice">
            <h2>{say('ui.begin.advice')}</h2>
            <ul className="list">
              {minds.map((mind) => (
                <li key={mind}>{say(`ui.begin.advice-${mind}`)}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <h2>{say('ui.begin.ways.title')}</h2>
      <div className="ways">
        {inOrder.map((id) => (
          <details className="more" key={id} open={Object.keys(tapped).length > 0 && id === proposed} data-way={id}>
            <summary>
              <span>{say(`ui.begin.ways.${id}.name`)}</span>
              {Object.keys(tapped).length > 0 && id === proposed ? <em> {say('ui.begin.ways.proposed')}</em> : null}
            </summary>
            <div className="more__body flow">
              <p>{say(`ui.begin.ways.${id}.does`)}</p>
              <p className="soft">{say(`ui.begin.ways.${id}.does-not`)}</p>
              {links[id] && root ? (
                <p>
                  <a href={`${root}${locale}/${links[id]}`}>{say(`ui.begin.ways.go-${id}`)}</a>
                </p>
              ) : null}
            </div>
          </details>
        ))}
      </div>
      {root ? (
        <ul className="list small">
          {(['more', 'talk'] as const).map((id) => (
            <li key={id}>
              <a href={`${root}${locale}/safety/${places[id]}`}>{say(`ui.begin.${id}`)}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="help small">{say('ui.begin.ways.skip')} {say('ui.begin.not-kept')}</p>
      <div className="actions">
        <button type="submit" className="button">
          {say('ui.begin.go')} <Icon name="next" />
        </button>
      </div>
      <Later load={bring} props={{ reading, actor, about }} label={say('ui.bring.title')} failed={say('ui.keep.not-loaded')} />
    </form>
  );
}
