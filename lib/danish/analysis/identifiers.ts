import { foldWord } from "../words/fold";

/** What an identifier is indexed under, and what a query with it asks for. */
type Terms = { terms: string[]; asked: string[] };

/**
 * A journal number such as `27.03.00-Ø00-57-22` is found whole, by its KLE subject and group, its facet `Ø00`, and the part after the subject. A facet O, which
 * KLE does not have, is asked for as Ø too.
 */
export function caseTerms(printed: string): Terms {
  const whole = foldCaseNumber(printed);
  const asked = [...new Set([whole, whole.replace(/(?<=^|-)o(?=\d)/u, "oe")])];
  const [subject = "", facet, ...rest] = whole.split("-");
  if (!/^\d/u.test(subject)) return { terms: [...new Set([whole, subject])], asked };
  const tail = facet === undefined ? [] : [facet, [facet, ...rest].join("-")];
  return { terms: [...new Set([whole, subject, subject.slice(0, 5), ...tail])], asked };
}

/** A case number as it is compared: small letters, æøå written out, and plain hyphens whatever it was printed with. */
function foldCaseNumber(printed: string): string {
  return foldWord(printed).replaceAll(/[\u2010-\u2014\u2212]/gu, "-");
}

/** `§ 71` is found as a paragraph, and less precisely as the number. `§ 85 a` is `§ 85a`. A sign that is a word stays findable. */
export function paragraphTerms(number: string, sign = "§"): Terms {
  const paragraph = foldWord(number).replaceAll(/\s/gu, "");
  const word = sign.startsWith("§") ? [] : ["paragraf"];
  return { terms: [`§${paragraph}`, paragraph, ...word], asked: [`§${paragraph}`] };
}

/** `stk. 4` of a paragraph. */
export function subsectionTerms(number: string): Terms {
  return { terms: [`stk${number}`], asked: [`stk${number}`] };
}

const SCALES: [RegExp, number][] = [
  [/^m(?:ia|rd|illiard)/iu, 1e9],
  [/^mi(?:o|l)/iu, 1e6],
  [/^t/iu, 1e3],
];

/** `3,6 mio. kr.` and `3.600.000 kr.` are one amount; the number as printed stays findable. */
export function amountTerms(printed: string, unit: string | undefined): Terms {
  const number = printed.replaceAll(/\s/gu, "");
  const scale = SCALES.find(([pattern]) => unit !== undefined && pattern.test(unit))?.[1] ?? 1;
  // `83.3 mio.` has the point of other languages; one before three digits parts thousands.
  const danish = scale > 1 && /^\d+\.\d{1,2}$/u.test(number) ? number.replace(".", ",") : number;
  const value = Number(danish.replaceAll(".", "").replace(",", "."));
  const amount = amountTerm(value * scale);
  return { terms: [...new Set([amount, number])], asked: [amount] };
}

/** A number of four digits and more is asked for as an amount too, unless it is a year. */
export function numberTerms(number: string): Terms {
  const mayBeAmount = /^\d{4,}$/u.test(number) && !/^(?:19|20)\d{2}$/u.test(number);
  return { terms: [number], asked: mayBeAmount ? [number, amountTerm(Number(number))] : [number] };
}

/** Too large a number is no amount, and would be written in another way. */
function amountTerm(value: number): string {
  return `kr${Math.round(Math.min(value, Number.MAX_SAFE_INTEGER))}`;
}

/** A party by its letter, as in `(Ø)` and `byrådsgruppe Ø`. */
export function partyTerms(letter: string): Terms {
  const term = partyTerm(letter);
  return { terms: [term, foldWord(letter)], asked: [term] };
}

/** What a party's letter is indexed under. */
export function partyTerm(letter: string): string {
  return `@${foldWord(letter)}`;
}
