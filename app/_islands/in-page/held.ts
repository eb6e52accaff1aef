/** What the page holds under an id as data, or undefined where it holds none. */
export const held = (id: string): string | undefined => document.getElementById(id)?.textContent ?? undefined;
