import { foldWord } from "../words/fold";
import type { WordAnalyser } from "../words/word-analyser";
import { amountTerms, caseTerms, numberTerms, paragraphTerms, partyTerms, subsectionTerms } from "./identifiers";
import { WORD } from "./printed-words";
import type { Token } from "./token";

const UNITS = "[Mm]io|[Mm]ia|[Mm]rd|[Mm]ill?ion(?:er)?|[Mm]illiard(?:er)?|[Mm]ill|t\\.?kr";
const KRONER = "(?:kroner|kr)\\b\\.?";
/**
 * Digits in threes with spaces between them are one number only where kroner or a unit follows. Cells of a table have plain spaces between them, so it
 * takes two of those.
 */
const SPACED = "\\d{1,3}(?:(?: \\d{3}){2,}|(?:[\\u00a0\\u202f]\\d{3})+)(?!\\d)(?:,\\d+)?";
/** Programs set a case number with hyphens that do not break, or with dashes. */
const DASH = "[-\u2010-\u2014\u2212]";
const IDENTIFIERS = [
  new RegExp(
    `(?<subject>\\d{2}\\.\\d{2}\\.\\d{2}(?!\\d)(?:${DASH}(?:\\p{L}|[Oo][Ee]|[Aa][EeAa])\\d{2}(?:${DASH}\\d+(?:${DASH}\\d{2})?)?)?)`,
    "u",
  ),
  new RegExp(`(?<facet>(?<![\\p{L}\\d])(?:\\p{L}|[Oo][Ee]|[Aa][EeAa])\\d{2}(?:${DASH}\\d+${DASH}\\d{2})?(?![\\p{L}\\d]))`, "u"),
  // The letter of a paragraph may stand apart from its number, but »§ 85 i loven« has none.
  /(?<sign>§+|[Pp]aragraf(?:fen|ferne|fer)?(?=\s))\s*(?<paragraph>\d+(?:\p{Ll}|\s[a-hj-z](?![-.]\s?\p{Ll}))?)(?!\p{L})/u,
  /(?<![\p{L}\d])[Ss]tk\.?\s*(?<subsection>\d+)/u,
  new RegExp(`(?<amount>${SPACED}|\\d[\\d.]*(?:,\\d+)?)\\s*(?<unit>${UNITS})\\b\\.?(?:\\s*${KRONER})?`, "u"),
  new RegExp(`(?<kroner>${SPACED}|\\d+(?:,\\d+)?)\\s*${KRONER}`, "u"),
  new RegExp(`(?<sum>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?)(?:\\s*${KRONER})?`, "u"),
  /(?<number>\d+(?:[.,]\d+)*)/u,
  /\((?<party>\p{Lu})\)/u,
];
const IDENTIFIER = new RegExp(IDENTIFIERS.map(({ source }) => source).join("|"), "uy");
/** Where a token may begin. Most are words, so these are told by a simpler pattern first. */
const BEGINNING = new RegExp(`${WORD}|[\\d§(]`, "gu");
const MAY_BE_IDENTIFIER = /^(?:[\d§(]|\p{L}$|[Oo][Ee]$|[Aa][EeAa]$|[Ss]tk$|[Pp]aragraf)/u;

/** Words that may stand after a hyphen without continuing the word before it: `Beskæftigelses- og Socialudvalget`. */
const AFTER_HYPHEN = /^(?:og|eller|samt|til|i|på|som|der|med|for|af|en|et|den|det|de|er|men|hvor|herunder|fx|kontra)$/u;
const BROKEN = /^-\s+(\p{Ll}{2,})/u;
const LETTER = /^\p{L}/u;
const JOINS = /^(?:og|eller|samt)$/u;
const groupWords = new Set(["gruppe", "byraadsgruppe", "liste", "parti"]);
const listedParagraphs = 4;

/** Reads a text into tokens, in order. Anything may be read: what is no word, number or identifier is passed over. */
export function readTokens(text: string, words: WordAnalyser): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(BEGINNING);
  let moreParagraphs = 0;
  let position = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [printed] = found;
    const groups = MAY_BE_IDENTIFIER.test(printed) ? identifierAt(text, found.index) : null;
    if (!groups && !LETTER.test(printed)) continue;
    position += 1;
    if (!groups) {
      const place = { start: found.index, end: found.index + printed.length, position };
      if (!JOINS.test(printed)) moreParagraphs = 0;
      for (const token of readWord(text, printed, place, tokens.at(-1), words)) tokens.push(token);
      continue;
    }
    pattern.lastIndex = IDENTIFIER.lastIndex;
    const terms = identifierTerms(groups, moreParagraphs > 0);
    moreParagraphs = groups.sign === undefined ? moreParagraphs - 1 : groups.sign === "§§" ? listedParagraphs : 0;
    const whole = text.slice(found.index, IDENTIFIER.lastIndex);
    const place = { start: found.index, end: IDENTIFIER.lastIndex, position };
    tokens.push({ ...place, printed: whole, ...terms, word: foldWord(whole), parts: [], allParts: [] });
  }
  return tokens;
}

function identifierAt(text: string, index: number): Record<string, string> | null {
  IDENTIFIER.lastIndex = index;
  return IDENTIFIER.exec(text)?.groups ?? null;
}

function identifierTerms(groups: Record<string, string>, listed: boolean): Pick<Token, "kind" | "terms" | "asked"> {
  const { subject, facet, sign, paragraph, subsection, amount, unit, kroner, sum, party, number = "" } = groups;
  if (subject !== undefined || facet !== undefined) return { kind: "case", ...caseTerms(subject ?? facet ?? "") };
  if (paragraph !== undefined) return { kind: "law", ...paragraphTerms(paragraph, sign) };
  if (subsection !== undefined) return { kind: "law", ...subsectionTerms(subsection) };
  const money = amount ?? kroner ?? sum;
  if (money !== undefined) return { kind: "amount", ...amountTerms(money, unit) };
  if (party !== undefined) return { kind: "party", ...partyTerms(party) };
  if (listed && /^\d{1,3}$/u.test(number)) return { kind: "law", ...paragraphTerms(number) };
  return { kind: "number", ...numberTerms(number) };
}

type Place = Pick<Token, "start" | "end" | "position">;

function readWord(text: string, printed: string, place: Place, before: Token | undefined, words: WordAnalyser): Token[] {
  if (printed.length === 1 && /^\p{Lu}$/u.test(printed) && before?.position === place.position - 1 && groupWords.has(before.word)) {
    return [{ ...place, printed, kind: "party", word: foldWord(printed), ...partyTerms(printed), parts: [], allParts: [] }];
  }
  const token = wordToken(printed, place, words);
  if (text[place.end] !== "-") return [token];
  const continuation = BROKEN.exec(text.slice(place.end, place.end + 40))?.[1];
  if (continuation === undefined || AFTER_HYPHEN.test(continuation)) return [token];
  const joined = `${printed}${continuation}`;
  return words.isKnown(joined) ? [wordToken(joined, place, words), token] : [token];
}

function wordToken(printed: string, place: Place, words: WordAnalyser): Token {
  const { start, end, position } = place;
  const { kind, word, terms, asked, parts, allParts } = words.read(printed);
  return { kind, start, end, position, printed, word, terms, asked, parts, allParts };
}
