/** Packages that bring no types of their own. */
declare module 'cookie-parser';
declare module 'express';
declare module 'express-session';
declare module 'nunjucks';
