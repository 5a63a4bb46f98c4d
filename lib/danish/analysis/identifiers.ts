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

/** `§ 71` is found as a paragraph, and less precisely as the number. */
export function paragraphTerms(number: string): Terms {
  const paragraph = foldWord(number);
  return { terms: [`§${paragraph}`, paragraph], asked: [`§${paragraph}`] };
}

/** `stk. 4` of a paragraph. */
export function subsectionTerms(number: string): Terms {
  return { terms: [`stk${number}`], asked: [`stk${number}`] };
}

const SCALES: [RegExp, number][] = [
  [/^m(?:ia|illiard)/iu, 1e9],
  [/^mi(?:o|l)/iu, 1e6],
  [/^t/iu, 1e3],
];

/** `3,6 mio. kr.` and `3.600.000 kr.` are one amount; the number as printed stays findable. */
export function amountTerms(number: string, unit: string | undefined): Terms {
  const value = Number(number.replaceAll(".", "").replace(",", "."));
  const scale = SCALES.find(([pattern]) => unit !== undefined && pattern.test(unit))?.[1] ?? 1;
  const amount = `kr${Math.round(value * scale)}`;
  return { terms: [amount, number], asked: [amount] };
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
