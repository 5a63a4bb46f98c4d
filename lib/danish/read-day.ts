import { monthNames } from "./month-names";

const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const WORDS = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u;
const BEFORE = /^(?:(?:mødet?|referatet?)\s+)?(?:(?:fra|den|d\.)\s+)*/iu;

/**
 * The day that somebody wrote and nothing else, as ISO date: `19-12-2023`, `2023-12-19`, `den 19. december 2023`, `mødet d. 19. dec. 2023`. Null for
 * any other text, and for a day that no calendar has.
 */
export function readDay(written: string): string | null {
  const text = written.trim().replace(BEFORE, "");
  const [, day, month, year] = partsOf(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const iso = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const date = new Date(iso); // invalid for a month that no calendar has, and another day for a day that its month lacks
  const exists = Number(year) > 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? iso : null;
}

function partsOf(text: string): (string | undefined)[] | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined) return [text, day, month, year];
  const named = WORDS.exec(text);
  return named ? [text, named[1], monthNumber(named[2] ?? ""), named[3]] : NUMBERS.exec(text);
}

function monthNumber(word: string): string | undefined {
  const at = monthNames.findIndex(({ name, short }) => [name, short].includes(word.toLowerCase()));
  return at < 0 ? undefined : String(at + 1);
}
