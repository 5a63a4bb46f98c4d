import { canBeCprNumber } from "./cpr-number";

/** From and to in a text, the end not included. */
export type TextRange = { start: number; end: number };

// Signs that are not seen: soft hyphen, zero-width signs, direction marks, byte order mark.
const unseen = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff";
const within = `[${unseen}]*(?:[.\\-/\\u2010-\\u2015\\u2212 \\u00a0\\u202f][${unseen}]*)?`;
// Between the date and the four last digits: hyphens and space of any kind, a cell's border, a line's end and the blank line after it.
const between = `[\\s${unseen}.,:;|/_*+~\\-\\u2010-\\u2015\\u2212\\u00b7\\u2022]{0,8}`;
const pattern = new RegExp(
  `(?<![0-9])(?<day>[0-9]${signs()}[0-9])${within}(?<month>[0-9]${signs()}[0-9])${within}(?<century>1[89]|20)?(?<year>[0-9]${signs()}[0-9])` +
    `(?<gap>${between})(?<last>[0-9](?:${within}[0-9]){3})(?![0-9])`,
  "g",
);
const labels = /(?:cpr|person\s?-?(?:nummer|nr)|pers\.?\s?nr)[^0-9]{0,30}$/i;

/**
 * Finds what may be personal numbers (CPR) in a text, in every way they are written: `DDMMYY-SSSS` with or without hyphen, spaced, dotted, with the
 * full year, in full-width digits, with signs in it that are not seen, over a line's end or a table's border. A number that the text itself calls a
 * CPR number counts if its date exists, whatever its check digit, for a misprint points at somebody all the same.
 */
export function findCprNumbers(text: string): TextRange[] {
  const plain = text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48));
  const found: TextRange[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    if (isCprNumber(plain, match)) found.push({ start: match.index, end: match.index + match[0].length });
    // A number that is none may hide the beginning of one that is: look again from its next digit.
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

function signs(): string {
  return `[${unseen}]*`;
}

function isCprNumber(text: string, match: RegExpExecArray): boolean {
  const { day = "", month = "", year = "", last = "" } = match.groups ?? {};
  const digits = `${day}${month}${year}${last}`.replace(/[^0-9]/g, "");
  if (canBeCprNumber(digits)) return true;
  // Any seventh digit that gives the date a year: only the date is asked.
  const isNamed = labels.test(text.slice(Math.max(0, match.index - 60), match.index));
  return isNamed && dateExists(digits);
}

function dateExists(digits: string): boolean {
  const date = digits.slice(0, 6);
  for (let last = 0; last <= 9999; last += 1) if (canBeCprNumber(`${date}${String(last).padStart(4, "0")}`)) return true;
  return false;
}
