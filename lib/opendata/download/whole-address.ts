/** A page of the portal by its whole address: a file lies where no address relative to the portal leads anywhere. */
export function wholeAddress(baseUrl: string, href: string): string {
  return `${baseUrl.replace(/\/$/, "")}${href}`;
}
