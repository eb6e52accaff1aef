import { useCallback, useEffect, useRef, useState } from 'react';
import { type Locale, localeIds, locales } from '../../../content/locales.ts';
import type { Answers } from '../../../machines/path.ts';
import { type Line, linesOf } from '../../_components/lines.ts';
import { type GuideData, type Reading, readingOf } from '../../_components/reading.ts';
import { dataIn } from '../page-data.ts';
import { printAlone } from './print.ts';

const tags = { title: 'h3', part: 'h4', head: 'h5', text: 'p', item: 'p' } as const;

/** The guidance in two languages, line by line the same: the person's on the left, the helper's on the right. */
export function TwoLanguages({ reading, answers }: { reading: Reading; answers: Answers }) {
  const { say, locale } = reading;
  const others = localeIds.filter((id) => id !== locale);
  const [other, setOther] = useState<Locale>(others[0] as Locale);
  const [data, setData] = useState<GuideData | null>();
  const sheet = useRef<HTMLDivElement>(null);
  const fetchOther = useCallback((wanted: Locale) => {
    setData(undefined);
    void dataIn(wanted).then((full) => setData(full ?? null));
  }, []);
  useEffect(() => fetchOther(other), [other, fetchOther]);
  const right = data ? linesOf(answers, readingOf(data, reading.about, reading.today)) : [];
  const byId = new Map(right.map((line) => [line.id, line]));
  return (
    <div className="code">
      <p>{say('ui.lines.two-says')}</p>
      {others.length > 1 ? (
        <p className="keep__field">
          <label htmlFor="two-other">{say('ui.lines.two-which')}</label>
          <select id="two-other" autoComplete="off" value={other} onChange={({ currentTarget }) => setOther(currentTarget.value as Locale)}>
            {others.map((id) => (
              <option key={id} value={id}>
                {locales[id].name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {data === undefined ? <p role="status">{say('ui.guide.coming')}</p> : null}
      {data === null ? (
        <div className="notice" role="alert">
          <p>{say('ui.guide.language-failed')}</p>
          <button type="button" className="button button--quiet" onClick={() => fetchOther(other)}>
            {say('ui.destinations.again')}
          </button>
        </div>
      ) : null}
      {data ? (
        <>
          <button type="button" className="button button--quiet" onClick={() => sheet.current && printAlone(sheet.current)}>
            {say('ui.lines.two-print')}
          </button>
          <div className="two" ref={sheet}>
            {linesOf(answers, reading).map((line) => (
              <div className="two__row" key={line.id} data-line={line.id}>
                <Said line={line} locale={locale} />
                <Said line={byId.get(line.id) ?? line} locale={other} />
              </div>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}

function Said({ line: { as, text }, locale }: { line: Line; locale: Locale }) {
  const Tag = tags[as];
  return (
    <Tag lang={locale} dir={locales[locale].dir} className={as === 'item' ? 'two__item' : undefined}>
      {text}
    </Tag>
  );
}
