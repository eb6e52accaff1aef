/** Hands something over to be saved; the browser asks where, or puts it among the downloads. The address is the caller's to revoke. */
export function handOver(name: string, blob: Blob): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  return link.href;
}

/** Hands JSON over to be saved. */
export function saveAs(name: string, value: unknown): void {
  URL.revokeObjectURL(handOver(name, new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' })));
}
