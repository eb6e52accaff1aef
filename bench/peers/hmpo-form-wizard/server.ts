/** The wizard as its own example sets it up: express 4, a session in memory, GOV.UK templates, its protection against forged requests switched on. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cookieParser from 'cookie-parser';
import express from 'express';
import session from 'express-session';
import nunjucks from 'nunjucks';
import { groundIds, groundNames, options, outcomes, questions, recognised, resultTitle, type SpecAnswers } from '../../spec.ts';

type Response = { redirect(to: string): void; status(code: number): { send(text: string): void } };
type WithAnswers = { sessionModel: { toJSON(): SpecAnswers } };

const wizard = createRequire(import.meta.url)('hmpo-form-wizard');
const here = dirname(fileURLToPath(import.meta.url));
const govuk = join(here, '../../node_modules/govuk-frontend/dist');

const fields = Object.fromEntries(questions.map(({ id, title, help }) => [id, { title, help, validate: ['required'], items: Object.entries(options).map(([value, text]) => ({ value, text })) }]));

class Result extends wizard.Controller {
  locals(request: WithAnswers, response: Response, callback: (error: unknown, locals?: object) => void) {
    super.locals(request, response, (error: unknown, locals: object) => {
      const found = recognised(request.sessionModel.toJSON());
      callback(error, { ...locals, resultTitle, outcome: outcomes[found.length], grounds: groundIds.map((id) => ({ name: groundNames[id], fits: found.includes(id) })) });
    });
  }
}

/** Past a question that is not asked after this one was answered "no". */
const nextOf = (at: number) => {
  const follow = (index: number) => questions[index]?.id ?? 'result';
  const skipped = questions.slice(at + 1).findIndex(({ unlessNo }) => unlessNo !== questions[at]?.id);
  return skipped > 0 ? [{ field: questions[at]?.id, value: 'no', next: follow(at + 1 + skipped) }, follow(at + 1)] : follow(at + 1);
};
const steps = {
  ...Object.fromEntries(questions.map(({ id }, at) => [`/${id}`, { fields: [id], template: 'question', next: nextOf(at), ...(at === 0 ? { entryPoint: true, resetJourney: true, reset: true } : {}) }])),
  '/result': { template: 'result', noPost: true, controller: Result },
};

const app = express();
app.use('/assets', express.static(join(govuk, 'govuk/assets'), { maxAge: '1y', immutable: true }));
for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js']) app.use(`/${file}`, express.static(join(govuk, 'govuk', file), { maxAge: '1y', immutable: true }));
app.use(cookieParser());
app.use(session({ secret: 'bench', resave: false, saveUninitialized: false }));
app.set('view engine', 'html');
const templates = nunjucks.configure([join(here, 'views'), govuk], { express: app, noCache: false, watch: false });
// A template cannot name a value with a hyphen in it.
templates.addGlobal('named', function (this: { ctx: Record<string, unknown> }, name: string) {
  return this.ctx[name];
});
app.use(express.urlencoded({ extended: true }));
app.use(wizard(steps, fields, { name: 'repairs', translate: (key: string) => key }));
app.use((error: { redirect?: string; status?: number }, _request: unknown, response: Response, _next: unknown) => {
  if (error.redirect) return response.redirect(error.redirect);
  response.status(error.status ?? 500).send(String(error));
});
app.listen(Number(process.env.PORT), 'localhost');
process.once('SIGTERM', () => process.exit(0));
