import { sections } from '../../../content/questions.ts';
import { screens } from '../../../content/questions.ts';
import type { QuestionId } from '../../../content/vocabulary.ts';
import { type Answers, settle } from '../../../machines/path.ts';
import { answerInWords } from '../../../machines/words.ts';
import { Icon } from '../../_components/icon.tsx';
import { KeepPart } from './keep.tsx';
import { Sure } from './sure.tsx';
import type { Reading } from '../../_components/reading.ts';

type Props = {
  reading: Reading;
  answers: Answers;
  onChange: (question: QuestionId) => void;
  onGuidance: () => void;
  onRest: (() => void) | undefined;
  onForget: () => void;
};

export const screenAsking = (question: QuestionId): string => screens.find(({ asks }) => asks.some((asked) => asked.question === question))?.id ?? '';

/** All answers, each with a way to change it; what is set aside is named. */
export function Review({ reading, answers, onChange, onGuidance, onRest, onForget }: Props) {
  const { say } = reading;
  const { asked, live, setAside } = settle(answers);
  const aside = Object.entries(setAside) as [QuestionId, readonly string[]][];
  return (
    <>
      <div className="col page-head">
        <h1 tabIndex={-1}>{say('ui.review.title')}</h1>
        <p className="lead">{say('ui.review.lead')}</p>
        {aside.length > 0 ? (
          <div className="aside-note" data-set-aside={aside.length}>
            <p>
              <strong>{say('ui.review.aside')}</strong>
            </p>
            <ul className="list">
              {aside.map(([id, value]) => (
                <li key={id}>
                  {say(`questions.questions.${id}.short`)}{' '}
                  <span className="soft">{say('ui.review.had-said', { answer: answerInWords(id, value, say) })}</span>
                </li>
              ))}
            </ul>
            <p>{say('ui.review.aside-returns')}</p>
          </div>
        ) : null}
      </div>
      {sections.map((section) => {
        const here = screens
          .filter((screen) => screen.section === section)
          .flatMap(({ asks }) => asks.map(({ question }) => question))
          .filter((id) => asked.includes(id));
        return here.length === 0 ? null : (
          <section className="part part--close" key={section}>
            <h2>{say(`questions.sections.${section}`)}</h2>
            <dl className="answers">
              {here.map((id) => (
                <div key={id} data-answer={id}>
                  <dt>{say(`questions.questions.${id}.short`)}</dt>
                  <dd className={live[id] ? undefined : 'open'}>{live[id] ? answerInWords(id, live[id], say) : say('ui.review.not-answered')}</dd>
                  <dd className="act">
                    <button type="button" className="textlink" onClick={() => onChange(id)}>
                      {say(live[id] ? 'ui.change' : 'ui.answer-this')}
                      <span className="hide">: {say(`questions.questions.${id}.short`)}</span>
                    </button>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <div className="actions">
        <button type="button" className="button" onClick={onGuidance}>
          {say('ui.review.show')} <Icon name="next" />
        </button>
        {onRest ? (
          <button type="button" className="textlink" onClick={onRest}>
            {say('ui.review.rest')}
          </button>
        ) : null}
        <Sure reading={reading} label={say('ui.review.forget')} onYes={onForget} />
      </div>
      <section className="part part--close col noprint">
        <h2>{say('ui.keep.title')}</h2>
        <p>{say('ui.keep.says')}</p>
        <KeepPart reading={reading} part="Keep" label={say('ui.keep.show')} />
      </section>
    </>
  );
}
