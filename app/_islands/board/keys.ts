/**
 * Keys of the list of questions, by their place on the keyboard: with Russian letters switched on they are the same keys.
 * They work while the list has the focus, and nowhere else.
 */
export const optionKeys = [...'1234567890', ...'abcdefghimnopqrstuvxyz'];
const codeOf = (key: string) => (/\d/.test(key) ? [`Digit${key}`, `Numpad${key}`] : [`Key${key.toUpperCase()}`]);
const options = new Map(optionKeys.flatMap((key, at) => codeOf(key).map((code) => [code, at] as const)));

export type Command = { readonly kind: 'option'; readonly at: number } | { readonly kind: 'next' | 'back' | 'what-if' | 'law' | 'find' | 'keys' };

const commands = new Map<string, Command>([
  ['KeyJ', { kind: 'next' }],
  ['Enter', { kind: 'next' }],
  ['NumpadEnter', { kind: 'next' }],
  ['KeyK', { kind: 'back' }],
  ['KeyW', { kind: 'what-if' }],
  ['KeyL', { kind: 'law' }],
]);

/** What a key asks for; nothing with a modifier but Shift, so that the browser's own keys stay its own. */
export function commandOf({ code, key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === '?') return { kind: 'keys' };
  if (code === 'Slash') return { kind: 'find' };
  const at = options.get(code);
  return at === undefined ? commands.get(code) : { kind: 'option', at };
}
