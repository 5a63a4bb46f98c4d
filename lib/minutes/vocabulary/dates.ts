const months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

export const weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

/** Month names as they stand in a pattern, in full or short (`sept.`). */
export const monthWords = `${months.join("|")}|jan|feb|febr|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec`;

/** The number of a month by its name, in full or short; 0 for a word that is none. */
export function monthNumber(name: string): number {
  return months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

const written = new RegExp(String.raw`(\d{1,2})\.?\s*(${monthWords})\.?\s+(\d{4})`, "i");
const numeric = /(\d{1,2})[-./](\d{1,2})[-./](\d{4})/;
const isoPrinted = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/;
/** `03.02.14`; a case number that begins in the same way goes on. */
const shortYear = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{2})(?![\d/]|[.-]\d|-\p{L}|\p{L})/u;

/** The first date in a text as an ISO date; null where there is none or the day does not exist. */
export function dateIn(text: string): string | null {
  const inWords = written.exec(text);
  if (inWords) return isoDate(inWords[3], monthNumber(inWords[2] ?? ""), inWords[1]);
  const inFigures = numeric.exec(text);
  if (inFigures) return isoDate(inFigures[3], Number(inFigures[2]), inFigures[1]);
  const printedAsIso = isoPrinted.exec(text);
  if (printedAsIso) return isoDate(printedAsIso[1], Number(printedAsIso[2]), printedAsIso[3]);
  const short = shortYear.exec(text);
  return short ? isoDate(`20${short[4]}`, Number(short[3]), short[1]) : null;
}

const clock = /(?<!\p{L})kl(?:okken)?\.?\s*(\d{1,2})(?:[.:](\d{2}))?/iu;

/** The clock time after `kl.` as `16:00`; null where there is none. */
export function timeIn(text: string): string | null {
  const match = clock.exec(text);
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2] ?? 0);
  if (!match || hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** The weekday of an ISO date, in Danish. */
export function weekdayOf(date: string): string {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
}

/** A date as ISO; null where the day does not exist. */
export function isoDate(year: string | undefined, month: number, day: string | undefined): string | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}
