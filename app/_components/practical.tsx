import type { Country } from '../../content/country.ts';
import type { Paper } from '../../content/evidence.ts';
import type { Helper } from '../../content/help.ts';
import type { LawyerQuestion } from '../../content/lawyer-questions.ts';
import type { Step } from '../../content/next-steps.ts';
import { datedClass, ReviewBy } from './freshness.tsx';
import { Icon } from './icon.tsx';
import { dateInWords, type Reading } from './reading.ts';
import { Sources } from './source.tsx';

/** What to do next, in order; what has a deadline says so. */
export function Steps({ reading, steps }: { reading: Reading; steps: readonly Step[] }) {
  const { say } = reading;
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id} data-step={step.id}>
          <div className="claim">
            <div>
              <h3>{say(`practical.steps.${step.id}.title`)}</h3>
              <p>{say(`practical.steps.${step.id}.says`)}</p>
              {step.due ? (
                <p className="due">
                  <Icon name="clock" />
                  {say('ui.guidance.due')}
                </p>
              ) : null}
            </div>
            <Sources reading={reading} cites={step.sources} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Papers worth gathering, each with its Russian name and a box to tick by hand. */
export function Papers({ reading, papers }: { reading: Reading; papers: readonly Paper[] }) {
  const { say, data } = reading;
  return (
    <ul className="papers col">
      {papers.map(({ id, ru }) => (
        <li key={id}>
          <span className="box" aria-hidden="true" />
          <span>
            <span className="ru" lang="ru">
              {ru}
            </span>
            {data.locale === 'ru' ? null : say(`practical.papers.${id}.name`)}
            <span className="for">{say(`practical.papers.${id}.for`)}</span>
            {data.messages[`practical.papers.${id}.care`] ? <span className="care">{say(`practical.papers.${id}.care`)}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Words to show across a counter, in the languages of the countries, and in English and Russian everywhere. */
export function Phrases({ reading, countries }: { reading: Reading; countries: readonly Country[] }) {
  const { say, locale } = reading;
  const own = countries.flatMap((country) => country.phrases.map((phrase) => ({ ...phrase, where: country.name[locale] })));
  const seen = new Set<string>();
  const phrases = [
    ...own,
    { lang: 'en', words: say('ui.phrases.en'), sound: say('ui.phrases.en-sound'), checkedBySpeaker: null, where: '' },
    { lang: 'ru', words: say('ui.phrases.ru'), checkedBySpeaker: null, where: '' },
  ].filter(({ words }) => !seen.has(words) && seen.add(words));
  return (
    <div className="col flow">
      {phrases.map(({ lang, words, sound, checkedBySpeaker, where }) => (
        <div className="phrase" key={lang + words}>
          <p className="phrase__lang">
            <strong>{say(`records.languages.${lang}`)}</strong>
            {where ? <span>{where}</span> : null}
            {lang === 'en' || lang === 'ru' ? null : (
              <span>{checkedBySpeaker ? say('ui.phrases.checked', { date: dateInWords(checkedBySpeaker, locale) }) : say('ui.phrases.not-checked')}</span>
            )}
          </p>
          <blockquote>
            <p className="words" lang={lang} dir="auto">
              {words}
            </p>
            {sound && lang !== locale ? (
              <p className="sound">
                {say('ui.phrases.sound')} <span lang="ru">{sound}</span>
              </p>
            ) : null}
            {lang === locale ? null : <p className="sense">{say(`ui.phrases.${locale}`)}</p>}
          </blockquote>
        </div>
      ))}
    </div>
  );
}

export function LawyerQuestions({ reading, questions }: { reading: Reading; questions: readonly LawyerQuestion[] }) {
  return (
    <ul className="list col">
      {questions.map(({ id }) => (
        <li key={id}>{reading.say(`practical.lawyer-questions.${id}`)}</li>
      ))}
    </ul>
  );
}

/** Who can help anywhere and in the countries at hand, when each was last seen active, and how to tell a helper from a swindler. */
export function Help({ reading, countries, general }: { reading: Reading; countries: readonly Country[]; general: readonly Helper[] }) {
  const { say, locale, data } = reading;
  const shared = data.countries.eu && countries.some(({ drawsOn }) => drawsOn === 'eu') ? [data.countries.eu] : [];
  return (
    <>
      <People reading={reading} people={general} />
      {[...new Set([...countries, ...shared])].map((country) => (
        <details className="more more--wide" key={country.code} open={countries.length === 1 && general.length === 0}>
          <summary>
            <span>{country.name[locale]}</span>
          </summary>
          <People reading={reading} people={country.help} />
        </details>
      ))}
      <div className="notice col">
        <h3>{say('ui.help.swindler')}</h3>
        <ul className="list">
          {Object.keys(data.messages)
            .filter((key) => key.startsWith('practical.care.helper-or-swindler.'))
            .map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
        </ul>
      </div>
    </>
  );
}

function People({ reading, people }: { reading: Reading; people: Country['help'] }) {
  const { say, locale } = reading;
  return (
    <ul className="people col">
      {people.map((help) => (
        <li key={help.name} className={datedClass(help.reviewBy, reading)} data-dated="">
          {help.url ? (
            <a className="name" href={help.url} target="_blank" rel="noreferrer noopener">
              {help.name}
            </a>
          ) : (
            <span className="name">{help.name}</span>
          )}
          <p>
            {help.does[locale]}{' '}
            {help.languages.length > 0 ? say('ui.help.languages', { languages: help.languages.map((lang) => say(`records.languages.${lang}`)).join(', ') }) : null}
          </p>
          <p className="soft small">
            {help.seen ? say('ui.help.seen', { date: dateInWords(help.seen, locale) }) : say('ui.help.not-seen')}
            {help.caution ? ` ${say(`records.help-caution.${help.caution}`)}` : ''}
            {help.reviewBy ? <> · <ReviewBy day={help.reviewBy} reading={reading} /></> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
