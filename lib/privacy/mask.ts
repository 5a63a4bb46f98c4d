import { findCprNumbers, type TextRange } from "./find-cpr-numbers";

/** Stands for each digit of a number that is not to be seen. */
export const maskSign = "•";

/** Puts a sign for every digit within the ranges. Nothing else changes, so that all places in the text stay where they were. */
export function maskRanges(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduce((masked, { start, end }) => {
    const digits = masked.slice(start, end).replace(/\p{Nd}/gu, maskSign);
    return `${masked.slice(0, start)}${digits}${masked.slice(end)}`;
  }, text);
}

/** True for a text in which a number was masked. */
export function isMasked(text: string): boolean {
  return text.includes(maskSign.repeat(2));
}

/** A text without what may be personal numbers: for file names, messages and logs. */
export function maskCprNumbers(text: string): string {
  return maskRanges(text, findCprNumbers(text));
}
