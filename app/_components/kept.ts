/** Under what name this site keeps anything in a browser: answers, copies of itself. Other sites may share the host. */
export const keptAs = 'grounds';
/** What can lie on a device, in the order it is shown and wiped: answers, the worker, and what the worker copied. */
export const kinds = ['tab', 'device', 'worker', 'copy'] as const;
export type Kind = (typeof kinds)[number];
