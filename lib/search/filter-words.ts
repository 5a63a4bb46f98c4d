/** How a committee may have been at odds, as addresses write it: by a recorded vote, or by an amendment. */
export const disagreementWords = ["afstemning", "aendringsforslag"] as const;
export type Disagreement = (typeof disagreementWords)[number];

/** The letters of case types. */
export const caseTypes = ["A", "B", "C", "D", "E"] as const;
export type CaseTypeName = (typeof caseTypes)[number];
