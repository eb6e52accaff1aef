/** What fontkit asks of `unicode-properties`, from the tables that the browser has itself. */
const is = (property: RegExp) => (letter: number) => property.test(String.fromCodePoint(letter));

export const isMark = is(/\p{M}/u);
export const isDigit = is(/\p{Nd}/u);

const scripts = [
  ['Latin', is(/\p{Script=Latin}/u)],
  ['Cyrillic', is(/\p{Script=Cyrillic}/u)],
  ['Georgian', is(/\p{Script=Georgian}/u)],
  ['Armenian', is(/\p{Script=Armenian}/u)],
  ['Hebrew', is(/\p{Script=Hebrew}/u)],
] as const;
/** The scripts that a font of the PDF has; all else goes with the script around it. */
export const getScript = (letter: number): string => scripts.find(([, has]) => has(letter))?.[0] ?? 'Common';

/** Asked only where a font does not say itself how a mark stands above a letter, and for scripts of India and Arabia. */
export const getCombiningClass = (): string => 'Not_Reordered';
export const getCategory = (): string => 'Lo';
