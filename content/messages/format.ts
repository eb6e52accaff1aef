/** What a message can be given. `about` chooses between "you" (`me`) and the person one helps (`other`). */
export type Values = Readonly<Record<string, string | number>>;

/**
 * The part of ICU MessageFormat our messages use: `{name}` and `{about, select, me {…} other {…}}`, nested at
 * will. Total: a name without a value stays as it stands, a choice without a match takes `other`, and what
 * cannot be read is kept as text.
 */
export function format(message: string, values: Values = {}): string {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(message);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const text = (): string => {
    let out = '';
    while (at < message.length && message[at] !== '}') out += take(/[^{}]+/y)?.[0] ?? argument();
    return out;
  };
  const argument = (): string => {
    const name = take(/\{\s*([\w-]+)\s*\}/y);
    if (name) return String(own(values, name[1] as string) ?? name[0]);
    const choice = take(/\{\s*([\w-]+)\s*,\s*select\s*,/y);
    if (!choice) return message[at++] as string;
    const arms = new Map<string, string>();
    for (let arm = take(/\s*([\w-]+)\s*\{/y); arm; arm = take(/\s*([\w-]+)\s*\{/y)) {
      arms.set(arm[1] as string, text());
      take(/\}/y);
    }
    take(/\s*\}/y);
    return arms.get(String(own(values, choice[1] as string))) ?? arms.get('other') ?? '';
  };
  let out = '';
  while (at < message.length) {
    out += text();
    // A closing brace that nothing opened.
    if (at < message.length) out += message[at++];
  }
  return out;
}

/** Words by key. A key without a message is shown as it stands, so that the gap is seen. */
export type Say = (key: string, more?: Values) => string;
export const sayIn = (all: Readonly<Record<string, string>>, values: Values = {}): Say => (key, more) =>
  format(own(all, key) ?? key, more ? { ...values, ...more } : values);

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
