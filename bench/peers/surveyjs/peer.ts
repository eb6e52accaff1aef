import { join } from 'node:path';
import { bench, bundled, type Peer, versionOf } from '../peer.ts';

export const surveyjs: Peer = {
  id: 'surveyjs',
  name: 'SurveyJS',
  version: versionOf('survey-core'),
  kind: 'client',
  note: 'survey-core and survey-react-ui on React 19, one page per question, `visibleIf` and `calculatedValues`',
  path: '/',
  way: {
    heading: '.sd-question__title .sv-string-viewer, .result',
    option: 'input[type="radio"][value="{option}"]',
    go: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
    result: '.result',
  },
  start: (port) => bundled({ id: 'surveyjs', entry: join(bench, 'peers/surveyjs/app.tsx') }, port),
};
