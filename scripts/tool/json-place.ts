/** What is wrong with a JSON text, and where. */
export type JsonFault = { readonly at: number; readonly what: string };

const token = /[\t\n\r ]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * The first fault of a JSON text. `JSON.parse` names its place in words that differ from one Node to the next, or not at
 * all, and takes the last of two equal keys without a sound.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ({ sign: '{'; keys: Set<string> } | { sign: '[' })[] = [];
  /** What may come next. */
  let expects: 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const start = at + (/^[\t\n\r ]*/.exec(text.slice(at))?.[0].length ?? 0);
    const here = open.at(-1);
    if (!here && expects === 'comma') return start === text.length ? undefined : { at: start, what: 'more text after the end' };
    if (start === text.length) return { at: start, what: 'the text ends too early' };
    if (!found) return { at: start, what: text[start] === '"' ? 'a string that is not closed, or holds a line break or a wrong \\' : 'something that is not JSON' };
    at = token.lastIndex;
    const [, sign, string] = found;
    if (expects === 'colon') {
      if (sign !== ':') return { at: start, what: 'a colon is missing after the key' };
      expects = 'value';
    } else if (expects === 'comma') {
      if (sign === ',') expects = here?.sign === '{' ? 'key' : 'value';
      else if (sign === (here?.sign === '{' ? '}' : ']')) open.pop();
      else return { at: start, what: `a comma or ${here?.sign === '{' ? '}' : ']'} is missing` };
    } else if (expects === 'key' || expects === 'key or }') {
      if (string !== undefined && here?.sign === '{') {
        const key = JSON.parse(string) as string;
        if (here.keys.has(key)) return { at: start, what: `the key ${string.slice(0, 60)} stands twice` };
        here.keys.add(key);
        expects = 'colon';
      } else if (sign === '}' && expects === 'key or }') {
        open.pop();
        expects = 'comma';
      } else return { at: start, what: 'a key in double quotes is missing' };
    } else if (sign === ']' && expects === 'value or ]') {
      open.pop();
      expects = 'comma';
    } else if (sign === '{') {
      open.push({ sign, keys: new Set() });
      expects = 'key or }';
    } else if (sign === '[') {
      open.push({ sign });
      expects = 'value or ]';
    } else if (sign) return { at: start, what: 'a value is missing' };
    else expects = 'comma';
  }
}

export function placeIn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${[...(before.at(-1) as string)].length + 1}`;
}
