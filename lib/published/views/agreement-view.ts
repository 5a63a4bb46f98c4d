/** How often two voted the same, out of the votes that both took part in. */
export type AgreementCell = { equal: number; shared: number };

/** One whose votes are compared. For a party `name` is its letter; `municipality` says whose it is where several print it. */
export type AgreementMember = { name: string; party: string | null; href: string; municipality: string | null };

/** Everybody against everybody, in the same order down and across. A member against themselves is null. */
export type AgreementMatrix = { members: AgreementMember[]; cells: (AgreementCell | null)[][] };

export type AgreementView = {
  /** Votes in which everybody is named; no others are compared. */
  votes: number;
  parties: AgreementMatrix;
  persons: AgreementMatrix;
  /** The most votes that any two have in common. */
  mostShared: number;
};
