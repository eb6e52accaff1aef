const wizard = require('@x-govuk/govuk-prototype-wizard');
const govukPrototypeKit = require('govuk-prototype-kit');
const { groundIds, groundNames, outcomes, questions, recognised, resultTitle } = require('./spec.js');

const router = govukPrototypeKit.requests.setupRouter();

/** Past the questions that are not asked after this one was answered "no". */
const fork = (at) => {
  const skipped = questions.slice(at + 1).findIndex(({ unlessNo }) => unlessNo !== questions[at].id);
  return skipped > 0 ? { [`/${questions[at + 1 + skipped]?.id ?? 'result'}`]: { data: questions[at].id, value: 'no' } } : {};
};
const journey = { ...Object.fromEntries(questions.map(({ id }, at) => [`/${id}`, fork(at)])), '/result': {} };

router.all('/:view', (request, response, next) => {
  response.locals.paths = wizard(journey, request);
  next();
});

router.get('/result', (request, response) => {
  const found = recognised(request.session.data);
  response.render('result', { resultTitle, outcome: outcomes[found.length], grounds: groundIds.map((id) => ({ name: groundNames[id], fits: found.includes(id) })) });
});

router.post('/:view', (_request, response) => response.redirect(response.locals.paths.next));
