import type { Country } from '../../../content/country.ts';
import { reviewByOfHelp } from '../../../content/freshness.ts';
import { helpers, helpersCheckedOn } from '../../../content/help.ts';
import type { Locale } from '../../../content/locales.ts';
import { Help } from '../../_components/practical.tsx';
import { Prose } from '../../_components/prose.tsx';
import { inAlphabet } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';

/** Everyone who helps: anywhere, then by country in the order of the alphabet. The general EU record follows by itself. */
export default async function HelpPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const countries = inAlphabet(Object.values(data.countries).filter(({ code }) => code !== 'eu'), locale);
  const all = byName([
    ...helpers.map((help) => ({ ...help, where: '' })),
    ...inAlphabet(Object.values(data.countries), locale).flatMap((country) => country.help.map((help) => ({ ...help, where: country.name[locale] }))),
  ]);
  const languages = [...new Set(all.flatMap((help) => help.languages))].sort((a, b) => say(`records.languages.${a}`).localeCompare(say(`records.languages.${b}`), locale));
  return (
    <Shell reading={reading} page="help">
      <div className="col page-head">
        <h1>{say('pages.help.title')}</h1>
        <p className="lead">{say('pages.help.lead')}</p>
      </div>
      <section className="part col flow" id="before">
        <h2>{say('pages.help.before.title')}</h2>
        <p>{say('practical.care.who-can-help')}</p>
        <Prose reading={reading} way="pages.help.before" />
        <p>
          <a href={pathOf(locale, 'safety')}>{say('ui.titles.safety')}</a>
        </p>
      </section>
      <section className="part" id="who">
        <h2>{say('pages.help.who')}</h2>
        <Help reading={reading} countries={countries} general={helpers.map((one) => ({ ...one, reviewBy: reviewByOfHelp(one, helpersCheckedOn) }))} />
      </section>
      <section className="part col" id="languages">
        <h2>{say('pages.help.languages')}</h2>
        {languages.map((lang) => {
          const found = all.filter((help) => help.languages.includes(lang));
          return (
            <details className="more" key={lang}>
              <summary>
                <span>
                  {say(`records.languages.${lang}`)} ({found.length})
                </span>
              </summary>
              <ul className="more__body list">
                {found.map(({ name, where }) => (
                  <li key={name}>{where ? `${name} (${where})` : name}</li>
                ))}
              </ul>
            </details>
          );
        })}
      </section>
    </Shell>
  );
}

type Named = Pick<Country['help'][number], 'name' | 'languages'> & { readonly where: string };
/** Each helper once, with every place it stands for; who helps anywhere has no place. */
function byName(listed: readonly Named[]): readonly Named[] {
  const found = new Map<string, Named>();
  for (const one of listed) {
    const before = found.get(one.name);
    const where = before && (before.where === '' ? '' : `${before.where}, ${one.where}`);
    found.set(one.name, before ? { ...before, where: where ?? '', languages: [...new Set([...before.languages, ...one.languages])] } : one);
  }
  return [...found.values()];
}
