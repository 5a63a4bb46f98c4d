import type { CaseType } from "../minutes";

/** THE PLACE for lines that belong to the page or the document, not to any point: page numbers and the remark that closes the meeting. */
export const furnitureLines: readonly RegExp[] = [
  /^side \d{1,4}(?: (?:af|\/|ud af) \d{1,4})?$/,
  /^[-–—] ?\d{1,4} ?[-–—]$/,
  /^[\p{L} ,.&-]{0,80}(?:udvalget|byrådet|kommunalbestyrelsen|magistraten),? (?:(?:d\.|den) )?(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,2}\.? \p{L}{3,9} \d{4}),? side \d{1,4}(?: (?:af|\/|ud af) \d{1,4})?$/u,
  /^mødet (?:er |blev )?(?:hævet|sluttede|slut|afsluttet)(?: (?:kl\.?|klokken)(?: ca\.?)? ?\d{1,2}(?:[.:]\d{2})?)?(?: (?:den|d\.) .{6,20})?\.?$/,
  /^(?:[a-h][.)]? )?(?:åbne|lukkede) (?:(?:dagsordens)?punkter|sager)$/,
  /^(?:åbent|lukket) møde$/,
  /^(?:punkter|sager) (?:behandlet )?på (?:åbent|lukket) møde$/,
];

/** What is printed over or under the number of each page names the municipality, the body or the document, and is no sentence. */
export const runningHead =
  /^(?!.*[.:;?!]$)(?:.*(?:kommune|udvalg|udvalget|byråd|byrådet|magistraten|kommunalbestyrelsen)(?=[\s,]|$)|(?:referat|dagsorden|protokol|beslutningsprotokol)(?=\s))/;

/** Where the points that no group holds begin, closed ones for the most part. */
export const groupEnd =
  /^(?:[a-h][.)]? )?(?:åbne|lukkede) (?:(?:dagsordens)?punkter|sager)$|^(?:åbent|lukket) møde$|^(?:punkter|sager) (?:behandlet )?på (?:åbent|lukket) møde$/;

/** What opens the page of signatures; everything after the last point's text belongs to it. */
export const signatureHeading = /^(?:underskrift(?:er|sside|sblad|sark)?|elektroniske? underskrift(?:er)?):?$/;

const pointGroup =
  /^([a-e])[.)]? (?:sager til (?:afgørelse|drøftelse|orientering|efterretning|forberedelse)\b.{0,60}|orientering(?:er|ssager|spunkter)?|drøftelsessager|initiativrets?sager|initiativsager)$/;

/** The same headings without their letters; the words tell the type as well. */
const unletteredGroups: readonly (readonly [pattern: RegExp, caseType: CaseType])[] = [
  [/^sager til (?:afgørelse|beslutning|godkendelse) i (?:\p{L}+ )?(?:byrådet|kommunalbestyrelsen)$/u, "A"],
  [/^sager til (?:afgørelse|beslutning|godkendelse) i [\p{L}, -]*udvalget$/u, "B"],
  [/^sager til (?:drøftelse|forberedelse)(?:\/forberedelse)?$/, "C"],
  [/^sager til (?:orientering|efterretning)$/, "D"],
  [/^(?:initiativrets?sager|sager efter initiativret)$/, "E"],
];

/** `Orientering` over the last points: a heading over a group only where others stand and a point follows it. */
export const bareGroup = /^(?:orientering(?:er|ssager|spunkter)?|drøftelsessager)$/;

/** The case type that a heading over a group of points gives them (older Odense minutes: `B. Sager til afgørelse i udvalget`); null where it is none. */
export function groupCaseType(folded: string): CaseType | null {
  const letter = pointGroup.exec(folded)?.[1]?.toUpperCase();
  if (letter === "A" || letter === "B" || letter === "C" || letter === "D" || letter === "E") return letter;
  return unletteredGroups.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
