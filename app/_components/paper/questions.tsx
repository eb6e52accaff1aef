import type { ReactNode } from 'react';
import type { Asked, Screen } from '../../../content/screen.ts';
import { screens, sections } from '../../../content/questions.ts';
import { optionsOf, type QuestionId, unknowns, vocabulary } from '../../../content/vocabulary.ts';
import { boxId } from '../../../machines/css.ts';
import { atOdds, inSight } from '../../../machines/selectors.ts';
import { optionLabel } from '../../../machines/words.ts';
import type { Reading } from '../reading.ts';
import { codeOf, conditionByHand, jumpAfter, numberOf } from './by-hand.ts';
import { litBy, someInSight } from './lights.ts';

type Props = { readonly reading: Reading };

/** Every question with its boxes, section by section. On a screen follow-ups appear when they are due; on paper all of them stand. */
export function Questions({ reading }: Props) {
  const { say } = reading;
  return (
    <div className="ask">
      {sections.map((section, at) => {
        const here = screens.filter((screen) => screen.section === section);
        return (
          <section className={`part ask__part ${litBy(someInSight(here), 'ask')}`} id={section} key={section}>
            {here.map((screen, nth) => (
              <OneScreen key={screen.id} screen={screen} reading={reading}>
                {nth === 0 ? (
                  <div className="part__head">
                    <span aria-hidden="true">{at + 1}</span>
                    <h2>{say(`questions.sections.${section}`)}</h2>
                  </div>
                ) : null}
              </OneScreen>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** A screen of the guide; the heading above its first question, if any, stays with it on paper. */
function OneScreen({ screen, reading, children }: Props & { screen: Screen; children: ReactNode }) {
  const { say, data } = reading;
  const help = `questions.screens.${screen.id}.help`;
  const due = litBy(someInSight([screen]), 'ask');
  const [first, ...rest] = screen.asks.map((asked) => <Question key={asked.question} asked={asked} reading={reading} />);
  return (
    <div className="ask__screen">
      <div className="ask__keep">
        {children}
        {data.messages[help] ? <p className={`help col ${due}`}>{say(help)}</p> : null}
        {screen.painful ? <p className={`gentle col ${due}`}>{say(`questions.screens.${screen.id}.warning`)}</p> : first}
      </div>
      {screen.painful ? (
        <details className={`more more--wide ${due}`}>
          <summary>
            <span>{say('paper.painful-open')}</span>
          </summary>
          {first}
          {rest}
        </details>
      ) : (
        rest
      )}
    </div>
  );
}

function Question({ asked: { question, when }, reading }: Props & { asked: Asked }) {
  const { say, data, locale } = reading;
  const help = `questions.questions.${question}.help`;
  const options = optionsOf(question);
  const known = options.filter((option) => !(unknowns as readonly string[]).includes(option));
  return (
    <fieldset className={`q ${litBy(inSight(question), 'ask')}`} data-question={question}>
      <legend>
        <span className="q__no">{numberOf(question)}</span> {say(`questions.questions.${question}.label`)}
      </legend>
      {when ? <p className="q__only">{say('paper.form.when', { when: conditionByHand(when, locale) })}</p> : null}
      {data.messages[help] ? <p className="help">{say(help)}</p> : null}
      {vocabulary[question].kind === 'many' ? <p className="help small">{say('ui.question.tick-all')}</p> : null}
      <div className="tiles tiles--many">
        {known.map((option) => (
          <Box key={option} question={question} option={option} reading={reading} />
        ))}
        <p className="tiles__or">{say('ui.question.never-against')}</p>
        {unknowns.map((option) => (
          <Box key={option} question={question} option={option} reading={reading} />
        ))}
      </div>
      {vocabulary[question].kind === 'many' ? (
        <p className={`q__odds ${litBy(atOdds(question), 'ask')}`} role="status">
          {say('paper.at-odds')}
        </p>
      ) : null}
    </fieldset>
  );
}

function Box({ question, option, reading }: Props & { question: QuestionId; option: string }) {
  const { say, data, locale } = reading;
  const hint = `questions.questions.${question}.hints.${option}`;
  const id = boxId(question, option);
  const jump = jumpAfter(question, option);
  const isOne = vocabulary[question].kind === 'one';
  const isUnknown = (unknowns as readonly string[]).includes(option);
  const code = codeOf(question, option, locale);
  return (
    <label className={isUnknown ? 'tile tile--quiet' : /^[A-Z]{2}$/.test(code) ? 'tile tile--place' : 'tile'}>
      <input type={isOne ? 'radio' : 'checkbox'} name={isOne ? id.split('-')[0] : undefined} id={id} autoComplete="off" />
      {/* As few elements as can be: at each tick the style sheet looks through all of them. */}
      <span className="tile__text" data-code={code}>
        {optionLabel(question, option, say)}
        {data.messages[hint] ? <span className="tile__hint">{say(hint)}</span> : null}
        {jump ? <span className="go">{jump === 'end' ? say('paper.form.stop') : `→ ${jump}`}</span> : null}
      </span>
    </label>
  );
}
