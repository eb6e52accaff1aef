import { optionsOf, type QuestionId, questionIds } from '../content/vocabulary.ts';
import type { Formula, Join, Tick } from './selectors.ts';

/**
 * Formulas as a style sheet. A custom property is a lamp: set to nothing it is on, unset it is off. A box that is ticked
 * sets its own (`:has(:checked)`); `var(--a)var(--b)` is on when both are, `var(--a,var(--b))` when either is; and what a
 * formula lights takes its `display` from a lamp. So each box is looked for once, and no selector grows with the law.
 */

/** The id of a box, and with `--` before it the name of its lamp. */
export const boxId = (question: QuestionId, option: string): string => `q${questionIds.indexOf(question) + 1}-${optionsOf(question).indexOf(option)}`;
const lampOf = ({ question, option, ticked }: Tick): string => `--${ticked ? '' : 'n'}${boxId(question, option)}`;

/** The lamps that light these formulas where the boxes of `asks` are ticked, in `asks` itself or in an element after it. */
class Wiring {
  readonly #within: string;
  readonly #names = new Map<Join, string>();
  readonly #uses = new Map<Join, number>();
  readonly #ticks = new Set<Tick>();
  readonly #lamps: string[] = [];

  constructor(within: string, formulas: readonly Formula[]) {
    this.#within = within;
    for (const formula of formulas) this.#count(formula);
  }

  #count(formula: Formula): void {
    if (typeof formula === 'boolean') return;
    if ('question' in formula) {
      this.#ticks.add(formula);
      return;
    }
    const uses = this.#uses.get(formula) ?? 0;
    this.#uses.set(formula, uses + 1);
    if (uses === 0) for (const part of formula.of) this.#count(part);
  }

  /** On when the formula is true. */
  lamp(formula: Tick | Join): string {
    if ('question' in formula) return `var(${lampOf(formula)})`;
    let name = this.#names.get(formula);
    if (!name) {
      const value = this.#written(formula);
      name = `--_${this.#names.size.toString(36)}`;
      this.#names.set(formula, name);
      this.#lamps.push(`${name}:${value}`);
    }
    return `var(${name})`;
  }

  #written({ every, of }: Join): string {
    if (every) return of.map((part) => this.#inside(part)).join('');
    const last = of.length - 1;
    return of.map((part, at) => (at === last ? this.#inside(part) : `${this.lamp(part).slice(0, -1)},`)).join('') + ')'.repeat(last);
  }

  /** A part that nothing else uses needs no name of its own. */
  #inside(part: Tick | Join): string {
    return 'every' in part && this.#uses.get(part) === 1 ? this.#written(part) : this.lamp(part);
  }

  rules(asks: string): string[] {
    const boxes = new Set([...this.#ticks].map(({ question, option }) => boxId(question, option)));
    const denied = new Set([...this.#ticks].filter(({ ticked }) => !ticked).map(({ question, option }) => boxId(question, option)));
    const then = this.#within === asks ? '' : `~${this.#within}`;
    return [
      `${this.#within}{${[...[...denied].map((box) => `--n${box}: `), ...this.#lamps].join(';')}}`,
      ...[...boxes].map((box) => `${asks}:has(#${box}:checked)${then}{--${box}: ${denied.has(box) ? `;--n${box}:initial` : ''}}`),
    ];
  }
}

export type Lights = {
  /** The element that holds the boxes, as a selector. */
  readonly asks: string;
  /** By the element in which they are lit (`asks`, or one after it), each formula with the class of what it lights. */
  readonly within: readonly { readonly element: string; readonly lit: ReadonlyMap<Formula, string> }[];
};

/** The rules of a style sheet; whatever has the class of a formula has `--lit: block` when the formula is true. */
export function styleOf({ asks, within }: Lights): string {
  return within
    .flatMap(({ element, lit }) => {
      const wiring = new Wiring(element, [...lit.keys()]);
      const lights = [...lit].flatMap(([formula, name]) => {
        if (typeof formula === 'boolean') return formula ? [`.${name}{--lit:block}`] : [];
        return [`.${name}{--lit:${wiring.lamp(formula)}block}`];
      });
      return [...wiring.rules(asks), ...lights];
    })
    .join('\n');
}
