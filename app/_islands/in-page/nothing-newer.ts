/** The one file has no worker and no newer version of itself. */
export function offerNewer(): void {}
