/**
 * The address of the portal that a reader named as the page in question; null where it is none, so that a report can never lead someone of the
 * secretariat to another site.
 */
export function portalAddress(page: string | null): string | null {
  return page !== null && /^\/(?!\/)[^\s\\]*$/.test(page) ? page : null;
}

/** The same without what was searched for or chosen there, which may name a person. */
export function portalPath(page: string | null): string | null {
  return portalAddress(page)?.replace(/[?#].*$/, "") ?? null;
}
