/** Sets marks, prints, and takes them away. A window that prints without waiting tells when it is done. */
function marked(mark: 'printed' | 'around' | 'unprinted', elements: readonly HTMLElement[]): () => void {
  for (const one of elements) one.dataset[mark] = '';
  return () => {
    for (const one of elements) delete one.dataset[mark];
  };
}

function printed(...unmark: readonly (() => void)[]): void {
  addEventListener(
    'afterprint',
    () => {
      for (const one of unmark) one();
    },
    { once: true },
  );
  print();
}

/** Prints one element of the page and nothing besides: what is laid into the page only while it prints stays away too. */
export function printAlone(element: HTMLElement): void {
  const around: HTMLElement[] = [];
  for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) around.push(at);
  printed(marked('around', around), marked('printed', [element]));
}

/** Prints the guidance with these parts of it left out. */
export const printWithout = (parts: readonly string[]): void => printed(marked('unprinted', parts.flatMap((id) => document.getElementById(id) ?? [])));
