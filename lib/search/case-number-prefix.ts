/** A case number or the beginning of one, such as `27.03.08-A21-1-23` or `27.03`; `sag:` may stand before it. */
const CASE_NUMBER = /^(?:sag:)?\s*(\d{2}\.\d{2}(?:\.\d{2})?(?:\.?-[A-ZÆØÅ0-9-]*)?)$/iu;

/** The case number that a query begins to write, as it is stored; null where it asks for something else. */
export function caseNumberPrefix(query: string): string | null {
  return CASE_NUMBER.exec(query.trim())?.[1]?.toUpperCase() ?? null;
}
