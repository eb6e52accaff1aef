import { GuideFrame } from './guide-frame.tsx';
import { List, Prose } from './prose.tsx';
import type { Reading } from './reading.ts';

type Props = { reading: Reading; island: 'guide' | 'board'; title?: string };
/** The guide or the board without a way to any other page, with what has to be known of a file. */
export function OneFile({ reading, island, title }: Props) {
  const { say } = reading;
  return (
    <GuideFrame reading={reading} island={island} {...(title ? { title } : {})} instead={<p>{say('take.inside.no-script')}</p>} waiting={say('take.inside.waiting')}>
      <aside className="foot noprint" aria-labelledby="this-file">
        <div className="wrap">
          <div className="col flow">
            <h2 id="this-file">{say('take.inside.title')}</h2>
            <Prose reading={reading} way={`take.inside.${island}`} />
            <Prose reading={reading} way="take.inside" />
            <details className="more">
              <summary>
                <span>{say('pages.safety.helplines.title')}</span>
              </summary>
              <div className="more__body">
                <Prose reading={reading} way="pages.safety.helplines" />
                <List reading={reading} way="pages.safety.helplines" />
              </div>
            </details>
          </div>
        </div>
      </aside>
    </GuideFrame>
  );
}
