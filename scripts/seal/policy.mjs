/** What a page forbids itself. A header can say more, and a page without the offline switch forbids itself the one name more. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};
/** The one policy for addresses of scripts: it makes the address of the worker, and the page with the offline switch has it. */
export const workerTypes = 'grounds-worker';

/** @param {Record<string, string>} directives */
export const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

export const metaPolicy = written(policy);
export const metaPolicyWithWorker = written({ ...policy, 'trusted-types': workerTypes });
// Browsers ignore frame-ancestors in a <meta>. One header serves every page, and a page obeys both.
export const headerPolicy = written({ ...policy, 'trusted-types': workerTypes, 'frame-ancestors': "'none'" });
/** Of the worker's own answer: its requests obey this, and it has to fetch the pages it keeps. */
export const workerPolicy = written({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'" });
