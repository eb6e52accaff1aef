import { FormBuilder } from '@publicodes/forms';
import Engine from 'publicodes';
import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { groundIds, groundNames, outcomes, resultTitle } from '../../spec.ts';
import { rules, targets } from './rules.ts';
import './style.css';

const engine = new Engine(rules as never, { flag: { filterNotApplicablePossibilities: true } });
const builder = new FormBuilder({ engine, pageBuilder: (fields: string[]) => fields.map((field) => ({ elements: [field] })), selectTreshold: 10 });
const beginning = builder.start(FormBuilder.newState(), ...targets);

function App() {
  const [state, setState] = useState(beginning);
  const [done, setDone] = useState(false);
  const [error, setError] = useState(false);
  if (done) {
    const found = groundIds.filter((ground) => builder.evaluate(state, ground).nodeValue === true);
    return (
      <main>
        <h1 className="result">{resultTitle}</h1>
        <p>{outcomes[found.length]}.</p>
        {groundIds.map((ground) => (
          <p key={ground}>
            {groundNames[ground]}: {found.includes(ground) ? 'recognised' : 'not recognised'}
          </p>
        ))}
      </main>
    );
  }
  const { elements } = builder.currentPage(state);
  const { hasNextPage } = builder.pagination(state);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (elements.some((element) => !element.hidden && !element.answered)) return setError(true);
    setError(false);
    if (hasNextPage) setState(builder.goToNextPage(state));
    else setDone(true);
  };
  return (
    <main>
      <form onSubmit={submit} noValidate>
        {elements.map((element) =>
          element.hidden || element.element !== 'RadioGroup' ? null : (
            <fieldset key={element.id}>
              <legend>
                <h1>{element.label}</h1>
              </legend>
              <p>{element.description}</p>
              {error ? <p role="alert">Choose an answer</p> : null}
              {element.options.map(({ value, label }) => (
                <label key={String(value)}>
                  <input
                    type="radio"
                    name={element.id}
                    value={String(value)}
                    checked={element.value === value}
                    onChange={() => setState(builder.handleInputChange(state, element.id, value))}
                  />{' '}
                  {label}
                </label>
              ))}
            </fieldset>
          ),
        )}
        <button type="submit">Continue</button>
      </form>
    </main>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
