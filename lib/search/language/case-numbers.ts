const gap = String.raw`(?:[\s\u00AD]*[-\u2010-\u2014\u2212/][\s\u00AD]*|\s+)`;
/** A whole journal number, with whatever stands between its parts when it is typed or pasted: spaces, slashes, soft hyphens, or the hyphens of the portal's own addresses. */
const WRITTEN = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{2})[.\s-]?(\d{2})[.\s-]?(\d{2})${gap}((?:[A-ZÆØÅ]|ae|oe|aa)\d{2})${gap}0*(\d{1,6})${gap}(\d{2})(?![\p{L}\d])`,
  "giu",
);

/** The query with its journal numbers as minutes print them: `00.30.00 - S00 - 4 - 22` and `00-30-00-s00-4-22` become `00.30.00-S00-4-22`. */
export function withPrintedCaseNumbers(typed: string): string {
  return typed.replaceAll(
    WRITTEN,
    (_whole, main: string, group: string, subject: string, facet: string, serial: string, year: string) =>
      `${main}.${group}.${subject}-${facet.toUpperCase()}-${serial}-${year}`,
  );
}
