/** Something the person who typed the command can put right. It is told in one line, without a stack. */
export class Mistake extends Error {}

/** Somebody else's text inside our one line: short, and without line breaks or control characters. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const clipped = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return (typeof value === 'string' ? JSON.stringify(clipped) : clipped).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export const listed = (words: readonly string[]): string => words.join(', ');
