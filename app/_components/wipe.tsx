import { kinds } from './kept.ts';
import type { Reading } from './reading.ts';

/** Each thing that can lie on a device. The island un-hides what it finds, and hides it again once it is gone. */
const Kinds = ({ say }: Pick<Reading, 'say'>) => (
  <ul className="list">
    {kinds.map((kind) => (
      <li key={kind} data-kind={kind} hidden>
        {say(`pages.wipe.${kind}`)}
      </li>
    ))}
  </ul>
);

export function Wipe({ reading }: { reading: Reading }) {
  const { say } = reading;
  return (
    <section className="part col flow" id="wipe" data-island="wipe">
      <h2>{say('pages.wipe.title')}</h2>
      <p>{say('pages.wipe.says')}</p>
      <noscript>
        <p>{say('pages.wipe.no-script')}</p>
      </noscript>
      <div data-wipe="found" hidden>
        <p>{say('pages.wipe.found')}</p>
        <Kinds say={say} />
        <div className="actions">
          <button type="button" className="button">
            {say('pages.wipe.do')}
          </button>
        </div>
      </div>
      <div role="status">
        <p data-wipe="nothing" hidden>
          {say('pages.wipe.nothing')}
        </p>
        <div data-wipe="gone" hidden>
          <p>{say('pages.wipe.gone')}</p>
          <Kinds say={say} />
          <p>{say('pages.wipe.still')}</p>
        </div>
        <p data-wipe="failed" hidden>
          {say('pages.wipe.failed')}
        </p>
      </div>
    </section>
  );
}
