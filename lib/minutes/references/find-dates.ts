import { isoDate, monthNumber, monthWords } from "../vocabulary/dates";

/** A date in running text. `yearPrinted` is false where the year was taken from the meeting. */
export type FoundDate = { start: number; end: number; date: string; yearPrinted: boolean };

const written = new RegExp(String.raw`(?<!\d)(\d{1,2})\.?\s?(${monthWords})\.?(?:\s(\d{4}))?(?![\p{L}\d])`, "giu");
const numeric = /(?<![\d./-])(\d{1,2})(?:\/(\d{1,2})(?:[-/.]|\s)|-(\d{1,2})-|\.(\d{1,2})\.)((?:19|20)?\d{2})(?![\d/]|[.,-]\d)/g;
const iso = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g;

/**
 * Finds dates in words and figures: `19. september 2023`, `5/2 2019`, `31/8-2023`, `19.09.2023`, `2023-09-19`. Days that do not exist are none.
 * @param near ISO date of the meeting; without it dates that print no year are left out
 */
export function findDates(text: string, near?: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, date: string | null, yearPrinted = true) => {
    if (date !== null) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, date, yearPrinted });
  };
  for (const match of text.matchAll(written)) {
    const [, day, month = "", year] = match;
    if (year) add(match, isoDate(year, monthNumber(month), day));
    else if (near) add(match, nearestYear(near, monthNumber(month), day), false);
  }
  for (const match of text.matchAll(numeric)) {
    const [, day, slashed, hyphened, dotted, year = ""] = match;
    add(match, isoDate(year.length === 2 ? `20${year}` : year, Number(slashed ?? hyphened ?? dotted), day));
  }
  for (const match of text.matchAll(iso)) add(match, isoDate(match[1], Number(match[2]), match[3]));
  return found.sort((one, other) => one.start - other.start);
}

/** The day in the year that brings it nearest to the meeting. */
function nearestYear(near: string, month: number, day: string | undefined): string | null {
  const year = Number(near.slice(0, 4));
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(near));
  const dates = [year, year - 1, year + 1].map((each) => isoDate(String(each), month, day)).filter((date) => date !== null);
  return dates.reduce<string | null>((best, date) => (best === null || distance(date) < distance(best) ? date : best), null);
}
