import type { Locale } from '../../../content/locales.ts';
import { proof, statementIds } from '../../../content/proof.ts';
import { Prose } from '../../_components/prose.tsx';
import { dateInWords } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import './proof.css';

/** What was proved of the rules, over how many answer sets, on which day: written by the run that proved it. */
export default async function ProofPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  // A number of seventy digits has to break somewhere: between its groups.
  const number = (value: number | bigint) => value.toLocaleString(locale).replace(/[\u00a0\u202f]/g, ' ').replace(/,/g, ',\u200b');
  return (
    <Shell reading={reading} page="proof">
      <div className="col page-head">
        <h1>{say('pages.proof.title')}</h1>
        <p className="lead">{say('pages.proof.lead')}</p>
        <p className="soft">{say('pages.proof.when', { date: dateInWords(proof.day, locale), version: proof.rules })}</p>
      </div>
      {statementIds.map((id) => {
        const found = proof.statements[id];
        if (!found) throw new Error(`content/proof.json says nothing of “${id}”: npm run prove`);
        return (
          <section className="part col flow" id={id} key={id}>
            <h2>{say(`pages.proof.${id}.title`)}</h2>
            <Prose reading={reading} way={`pages.proof.${id}`} />
            {'sets' in found ? (
              <dl className="proof" data-proved={found.sets}>
                <dt>{say('pages.proof.sets')}</dt>
                <dd>{number(BigInt(found.sets))}</dd>
                <dt>{say('pages.proof.leaves')}</dt>
                <dd>{number(found.leaves)}</dd>
              </dl>
            ) : 'paths' in found ? (
              <p data-gone={found.paths}>{say('pages.proof.gone', { paths: number(found.paths), steps: number(found.steps) })}</p>
            ) : (
              <p data-tried={found.times}>{say('pages.proof.tried', { times: number(found.times), seeds: found.seeds.join(', ') })}</p>
            )}
          </section>
        );
      })}
      <section className="part col flow" id="not">
        <h2>{say('pages.proof.not.title')}</h2>
        <Prose reading={reading} way="pages.proof.not" />
        <p>
          <a href={pathOf(locale, 'how-it-decides')}>{say('ui.titles.how-it-decides')}</a>
        </p>
      </section>
    </Shell>
  );
}
