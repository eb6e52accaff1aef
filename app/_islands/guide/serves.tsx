import { questionsIn } from '../../../content/conditions.ts';
import { grounds } from '../../../content/grounds.ts';
import { indicators } from '../../../content/indicators/index.ts';
import type { QuestionId } from '../../../content/vocabulary.ts';
import { memo } from '../../../machines/memo.ts';
import { Icon } from '../../_components/icon.tsx';
import type { Reading } from '../../_components/reading.ts';
import { Sources } from '../../_components/source.tsx';

const rowsReading = memo((id: QuestionId) => indicators.filter((row) => questionsIn(row.when).includes(id)));

/** Which links the answer serves, in which grounds, and on whose word. */
export function Serves({ reading, id }: { reading: Reading; id: QuestionId }) {
  const { say } = reading;
  const rows = rowsReading(id);
  const elements = [...new Set(rows.map(({ element }) => element))];
  const served = Object.entries(grounds).filter(([, { routes }]) => routes.some(({ chain }) => chain.some((element) => elements.includes(element))));
  const cites = [...new Set(rows.flatMap(({ sources }) => sources))].slice(0, 3);
  return (
    <>
      <p>{say(`questions.questions.${id}.why`)}</p>
      {elements.length > 0 ? (
        <p className="serves">
          <Icon name="shown" />
          <span>
            {say('ui.question.serves', {
              links: elements.map((element) => say(`law.elements.${element}.name`)).join(', '),
              grounds: served.map(([ground]) => say(`law.grounds.${ground}.name`)).join('; '),
            })}
          </span>
        </p>
      ) : null}
      <Sources reading={reading} cites={cites} />
    </>
  );
}
