/** Marks what to print and what not, prints, and takes the marks away. A window that prints without waiting tells when it is done. */
function marked(printed: readonly HTMLElement[], unprinted: readonly HTMLElement[]): void {
  for (const one of printed) one.dataset.printed = '';
  for (const one of unprinted) one.dataset.unprinted = '';
  addEventListener(
    'afterprint',
    () => {
      for (const one of printed) delete one.dataset.printed;
      for (const one of unprinted) delete one.dataset.unprinted;
    },
    { once: true },
  );
  print();
}

/** Prints one element of the page and nothing besides. */
export function printAlone(element: HTMLElement): void {
  const way: HTMLElement[] = [];
  const beside: HTMLElement[] = [];
  for (let at = element; at !== document.body && at.parentElement; at = at.parentElement) {
    way.push(at);
    for (const other of at.parentElement.children) if (other !== at && other instanceof HTMLElement) beside.push(other);
  }
  marked(way, beside);
}

/** Prints the guidance with these parts of it left out. */
export const printWithout = (parts: readonly string[]): void => marked([], parts.flatMap((id) => document.getElementById(id) ?? []));
