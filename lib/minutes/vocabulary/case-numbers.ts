/**
 * THE PLACE for case number systems (`kle.md`). Each pattern must match the whole number.
 */
export const caseNumberPatterns: readonly RegExp[] = [
  /\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2}/, // KLE with facet: 27.03.00-Ø00-57-22
  /\d{2}\.\d{2}\.\d{2}\s?[A-ZÆØÅ]\d{2}(?:\s?-\s?\d{4}\/\d+)?/, // 00.01.00A04 - 2007/34364
  /EMN-\d{4}-\d+/, // Aarhus: EMN-2025-003383
  /[A-ZÆØÅ]{2,5}-\d{4}-\d{3,}/,
  /\d{4}-\d{3,}/, // København: 2023-0123456
  /(?:19|20)?\d{2}\/\d{4,}/, // 2012/057275, 18/12345
];

/** Words that may stand before the number on its line. */
const caseNumberLeads =
  /^(?:(?:åbent?|lukket)(?: punkt| sag)?\s*[-–:]\s*)?(?:(?:(?:sags?|journal|sbsys)[- ]?(?:nummer|nr\.?|id)?|j\.?\s?nr\.?)\s*[:.]?\s*)?/i;

/** After a word for it a shorter number is one as well: `Sagsnr. 19/120`. */
const namedNumber = /^(?:åbent?|lukket)?[ -–:]*(?:(?:sags?|journal)[- ]?(?:nummer|nr\.?|id)|j\.?\s?nr\.?)\s*[:.]?\s*(\d{2,4}[/-]\d{1,6})$/i;

/** `Handleplan for hjemløse (2023-0345678)`: København prints the number behind the title. */
export const numberBehindTitle = /^(?<title>.+\S)\s+\((?<caseNumber>\d{4}-\d{6,})\)$/;

const wholeLine = new RegExp(`^(${caseNumberPatterns.map((pattern) => pattern.source).join("|")})$`);

/** The case number that a line holds and nothing else, as printed; null where it holds none. */
export function caseNumberOf(text: string): string | null {
  return (wholeLine.exec(text.replace(caseNumberLeads, "").trim()) ?? namedNumber.exec(text))?.[1] ?? null;
}
