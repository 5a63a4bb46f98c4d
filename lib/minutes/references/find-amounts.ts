import type { AmountMention, Found } from "./reference";

const figure = String.raw`\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,4})?|\d{1,12}(?:,\d{1,4})?`;
const scales = String.raw`mio\.?|mia\.?|millioner|million|milliarder|milliard|t\.?|tusinde?`;
const kroner = String.raw`kr\.?|kroner|dkk`;
/** `-3,6 mio. kr.`, `2-3 mio. kr.`, `50.000 kr.`, `kr. 5.000,-` */
const withUnit = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<unitBefore>(?:kr\.|dkk)\s)?(?<sign>^[-–−]\s?|(?<=[\s(])[-–−]|minus\s)?(?<from>${figure})` +
    String.raw`(?:\s?[-–]\s?(?<to>${figure})|\stil\s(?<til>${figure}))?(?:,-|\s?(?<scale>${scales})?\s?(?<unit>${kroner})?)(?![\p{L}\d])`,
  "giu",
);
const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?$/;
/** `i 1.000 kr.` over a table says what its figures count, and is no amount. */
const unitOfTable = /(?:^|[\s(])(?:i|hele|beløb i)\s$/i;

/** Finds amounts of money, and figures that are so large or negative that only money is meant (`-3.931.502` in a table). */
export function findAmounts(text: string): Found<AmountMention>[] {
  return [...text.matchAll(withUnit)].flatMap((match) => {
    const { sign, from = "", scale, unit, unitBefore } = match.groups ?? {};
    const to = match.groups?.to ?? match.groups?.til;
    const printed = match[0].trimEnd();
    const inKroner = unit !== undefined || unitBefore !== undefined || printed.endsWith(",-");
    if (!inKroner && !isLarge(from, to, sign, scale)) return [];
    if (from === "1.000" && to === undefined && unitOfTable.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
    const factor = factorOf(scale);
    const value = valueOf(from, factor) * (sign === undefined ? 1 : -1);
    const start = match.index;
    return [
      {
        kind: "amount",
        value,
        to: to === undefined ? null : valueOf(to, factor),
        unit: inKroner ? "kr." : null,
        start,
        end: start + printed.length,
      },
    ];
  });
}

function isLarge(from: string, to: string | undefined, sign: string | undefined, scale: string | undefined): boolean {
  if (to !== undefined) return scale !== undefined && /^(?:mio|mia|mill)/i.test(scale);
  if (scale !== undefined) return /^(?:mio|mia|mill)/i.test(scale);
  return grouped.test(from) && (sign !== undefined || from.split(".").length > 2);
}

function factorOf(scale: string | undefined): number {
  const word = scale?.toLowerCase() ?? "";
  if (/^(?:mia|milliard)/.test(word)) return 1_000_000_000;
  if (/^(?:mio|million)/.test(word)) return 1_000_000;
  return word === "" ? 1 : 1000;
}

// Rounded to whole øre: 3.6 times a million is not a whole number to a computer.
function valueOf(figures: string, factor: number): number {
  const number = Number(figures.replace(/[.\s]/g, "").replace(",", "."));
  return Math.round(number * factor * 100) / 100;
}
