import { Formio } from '@formio/js/form';
import { groundIds, groundNames, holds, options, outcomes, questions, recognised, resultTitle, ruleOf, type SpecAnswers } from '../../spec.ts';

const app = document.getElementById('app') as HTMLElement;

const pages = questions.map(({ id, title, help, unlessNo }) => ({
  type: 'panel',
  key: `page-${id}`,
  title,
  ...(unlessNo ? { conditional: { show: false, when: unlessNo, eq: 'no' } } : {}),
  components: [
    {
      type: 'radio',
      key: id,
      label: title,
      description: help,
      input: true,
      values: Object.entries(options).map(([value, label]) => ({ value, label })),
      validate: { required: true },
    },
  ],
}));

const form = await Formio.createForm(app, { display: 'wizard', components: pages }, { breadcrumbSettings: { clickable: false }, buttonSettings: { showCancel: false }, noAlerts: true });
form.nosubmit = true;
form.on('submit', ({ data }: { data: SpecAnswers }) => {
  const found = recognised(data);
  const heading = document.createElement('h2');
  heading.className = 'result';
  heading.textContent = resultTitle;
  const lines = [outcomes[found.length], ...groundIds.map((ground) => `${groundNames[ground]}: ${holds(ruleOf(ground), data) ? 'recognised' : 'not recognised'}`)];
  app.replaceChildren(
    heading,
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line ?? '';
      return paragraph;
    }),
  );
});
