import type { Reading } from './reading.ts';

const boxes = [
  ['beginning', 0, 0],
  ['asking', 1, 0],
  ['sheltered', 1, 1],
  ['reviewing', 2, 0],
  ['guided', 3, 0],
] as const;
const arrows = ['M150 40h30', 'M330 40h30', 'M510 40h30', 'M255 65v35', 'M235 100v-35', 'M615 65v20H275v-20'];

/** The life of the guide, drawn: what happens to a person in it. The regions beside it only read the tables. */
export function Life({ reading }: { reading: Reading }) {
  const { say } = reading;
  return (
    <figure>
      <div className="scroll" tabIndex={0} role="group" aria-label={say('pages.how.picture')}>
        <svg className="life" viewBox="0 0 700 250" role="img" aria-label={say('pages.how.picture-alt')}>
          <defs>
            <marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path d="M0 0 10 5 0 10z" fill="currentColor" />
            </marker>
          </defs>
          {arrows.map((d) => (
            <path key={d} d={d} fill="none" stroke="currentColor" strokeWidth="2" markerEnd="url(#tip)" />
          ))}
          {boxes.map(([id, x, y]) => (
            <g key={id} transform={`translate(${x * 180} ${15 + y * 85})`}>
              <rect width="150" height="50" rx="3" fill="none" stroke="currentColor" strokeWidth="2" />
              <text x="75" y="31" textAnchor="middle">
                {say(`pages.how.state-${id}`)}
              </text>
            </g>
          ))}
          <g transform="translate(0 185)">
            {(['targeted-persecution', 'war-crimes-objection', 'personal-circumstances'] as const).map((id, at) => (
              <g key={id} transform={`translate(${at * 180} 0)`}>
                <rect width="150" height="50" rx="3" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="5 4" />
                <text x="75" y="31" textAnchor="middle">
                  {say('ui.finding.ground', { n: at + 1 })}
                </text>
              </g>
            ))}
            <g transform="translate(540 0)">
              <rect width="150" height="50" rx="3" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="5 4" />
              <text x="75" y="31" textAnchor="middle">
                {say('pages.how.region-referral')}
              </text>
            </g>
          </g>
        </svg>
      </div>
      <figcaption className="soft small col">{say('pages.how.picture-alt')}</figcaption>
    </figure>
  );
}
