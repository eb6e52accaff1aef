const width = 80;

/** A plain-text page: headings, paragraphs and points, broken at the width of a terminal. */
export class Page {
  readonly #lines: string[] = [];

  line(text = ''): this {
    this.#lines.push(text);
    return this;
  }
  heading(text: string, under: '=' | '-' = '-'): this {
    return this.gap().line(text).line(under.repeat(Math.min(width, [...text].length))).line();
  }
  /** A paragraph; `first` stands before its first line and the rest is set in by as much. */
  say(text: string, first = ''): this {
    const [before, after] = [first, ' '.repeat([...first].length)];
    let row = before;
    let empty = true;
    for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
      if (!empty && [...row].length + 1 + [...word].length > width) {
        this.line(row);
        row = after;
        empty = true;
      }
      row += empty ? word : ` ${word}`;
      empty = false;
    }
    return empty ? this : this.line(row);
  }
  gap(): this {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.line();
    return this;
  }
  toString(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }
}
