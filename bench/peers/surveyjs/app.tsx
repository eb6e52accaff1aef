import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { Survey } from 'survey-react-ui';
import { groundIds, groundNames, options, outcomes, questions, resultTitle, type Rule, ruleOf } from '../../spec.ts';

const expression = (rule: Rule): string => {
  if ('question' in rule) return `{${rule.question}} = '${rule.is}'`;
  return `(${('all' in rule ? rule.all : rule.any).map(expression).join('all' in rule ? ' and ' : ' or ')})`;
};

const result = (outcome: string) => `<h2 class="result">${resultTitle}</h2><p>${outcome}.</p>${groundIds.map((ground) => `<p>${groundNames[ground]}: {${ground}Says}</p>`).join('')}`;

const survey = new Model({
  showQuestionNumbers: 'off',
  showTOC: false,
  pageNextText: 'Continue',
  completeText: 'Continue',
  pages: questions.map(({ id, title, help, unlessNo }) => ({
    name: id,
    elements: [
      {
        type: 'radiogroup',
        name: id,
        title,
        description: help,
        isRequired: true,
        choices: Object.entries(options).map(([value, text]) => ({ value, text })),
        ...(unlessNo ? { visibleIf: `{${unlessNo}} != 'no'` } : {}),
      },
    ],
  })),
  calculatedValues: [
    ...groundIds.map((ground) => ({ name: ground, expression: `iif(${expression(ruleOf(ground))}, 1, 0)` })),
    ...groundIds.map((ground) => ({ name: `${ground}Says`, expression: `iif({${ground}} = 1, 'recognised', 'not recognised')` })),
    { name: 'count', expression: groundIds.map((ground) => `{${ground}}`).join(' + ') },
  ],
  completedHtml: result(outcomes[0]),
  completedHtmlOnCondition: outcomes.map((outcome, count) => ({ expression: `{count} = ${count}`, html: result(outcome) })),
});

createRoot(document.getElementById('app') as HTMLElement).render(<Survey model={survey} />);
