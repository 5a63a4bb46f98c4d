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

/** A text without what may be personal numbers: for file names, messages and logs. */
export function maskCprNumbers(text: string): string {
  return maskRanges(text, findCprNumbers(text));
}
