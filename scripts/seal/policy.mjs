/** What a page forbids itself. The same in the page and in the header; a header can say more. */
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

/** @param {Record<string, string>} directives */
export const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

export const metaPolicy = written(policy);
// Browsers ignore frame-ancestors in a <meta>.
export const headerPolicy = written({ ...policy, 'frame-ancestors': "'none'" });
