/** Where the desk sends people who have to do something first. */
export const deskPaths = {
  overview: "/sekretariat",
  signIn: "/sekretariat/log-ind",
  code: "/sekretariat/log-ind/kode",
  account: "/sekretariat/konto",
  temporaryPassword: "/sekretariat/konto",
  noTwoFactor: "/sekretariat/konto/totrin",
} as const;

/** The sign-in page, which leads on to where someone wanted to go. */
export function signInPath(wanted: string | null): string {
  const target = safeTarget(wanted);
  return target === deskPaths.overview ? deskPaths.signIn : `${deskPaths.signIn}?videre=${encodeURIComponent(target)}`;
}

/** An address within the desk, from what a query says: anything else becomes the overview, so that a link cannot lead someone away. */
export function safeTarget(wanted: string | null | undefined): string {
  const isDesk = wanted !== null && wanted !== undefined && /^\/sekretariat(\/[\w/.-]*)?(\?[\w=&%.-]*)?$/.test(wanted);
  return isDesk && !wanted.startsWith(deskPaths.signIn) ? wanted : deskPaths.overview;
}
