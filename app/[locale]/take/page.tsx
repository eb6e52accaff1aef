import { type Locale, localeIds, locales } from '../../../content/locales.ts';
import { Offline } from '../../_components/offline.tsx';
import { List, Prose } from '../../_components/prose.tsx';
import { dateInWords, type Reading } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import './take.css';

const nameOf = (locale: Locale, edition: 'grounds' | 'grounds-board' = 'grounds') => `${edition}.${locale}.html`;
const commands = { windows: ['certutil -hashfile', 'SHA256'], mac: ['shasum -a 256'], linux: ['sha256sum'] } as const;

/** Offers the one-file editions. What is said of a file is filled in by the seal, which makes it. */
export default async function Take({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  const own = nameOf(locale);
  return (
    <Shell reading={reading} page="take">
      <div className="col page-head">
        <h1>{say('take.title')}</h1>
        <p className="lead">{say('take.lead')}</p>
      </div>
      <section className="part col flow" id="files">
        <h2>{say('take.files.title')}</h2>
        <Prose reading={reading} way="take.files" />
        <Files reading={reading} edition="grounds" />
      </section>
      <Offline reading={reading} />
      <section className="part col flow" id="paper">
        <h2>{say('take.paper.title')}</h2>
        <p>{say('take.paper.p1')}</p>
        <p>
          <a href={pathOf(locale, 'paper')}>{say('take.paper.go')}</a>
        </p>
      </section>
      <section className="part col flow" id="board">
        <h2>{say('take.board.title')}</h2>
        <Prose reading={reading} way="take.board" />
        <Files reading={reading} edition="grounds-board" />
      </section>
      <section className="part col flow" id="open">
        <h2>{say('take.open.title')}</h2>
        <List reading={reading} way="take.open" />
      </section>
      <section className="part col flow" id="check">
        <h2>{say('take.check.title')}</h2>
        <Prose reading={reading} way="take.check" />
        <p>{say('take.check.computer')}</p>
        <ul className="list">
          {(['windows', 'mac', 'linux'] as const).map((system) => {
            const [before, after] = commands[system];
            return (
              <li key={system}>
                {say(`take.check.${system}`)}: <code>{[before, own, after].filter(Boolean).join(' ')}</code>
              </li>
            );
          })}
        </ul>
        <p>{say('take.check.phone')}</p>
        <List reading={reading} way="take.check" />
      </section>
      <section className="part col flow" id="pass">
        <h2>{say('take.pass.title')}</h2>
        <Prose reading={reading} way="take.pass" />
        <List reading={reading} way="take.pass" />
      </section>
    </Shell>
  );
}

/** A file in each language, the reader's own first, with what the seal knows of it. */
function Files({ reading, edition }: { reading: Reading; edition: 'grounds' | 'grounds-board' }) {
  const { say, locale, data } = reading;
  return [locale, ...localeIds.filter((id) => id !== locale)].map((id) => {
    const name = nameOf(id, edition);
    return (
      <div className="onefile" key={id}>
        <h3 lang={id}>{locales[id].name}</h3>
        <p>
          <a className={id === locale && edition === 'grounds' ? 'button' : 'button button--quiet'} href={`/one-file/${name}`} download={name} hrefLang={id}>
            {say('take.files.save', { file: name })}
          </a>
        </p>
        <dl>
          <div>
            <dt>{say('take.files.size')}</dt>
            <dd>
              <span data-one-file={name} data-says="kilobytes" /> {say('take.files.kilobytes')} (<span data-one-file={name} data-says="bytes" /> {say('take.files.bytes')})
            </dd>
          </div>
          <div>
            <dt>{say('take.files.day')}</dt>
            <dd>{say('take.files.day-is', { date: dateInWords(data.lawAsOf, locale), version: data.rulesVersion })}</dd>
          </div>
          <div>
            <dt>{say('take.files.sha256')}</dt>
            <dd>
              <code data-one-file={name} data-says="sha256" />
            </dd>
          </div>
        </dl>
      </div>
    );
  });
}
