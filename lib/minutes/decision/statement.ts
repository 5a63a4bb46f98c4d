import { fold, withoutHidden } from "../lines/fold";
import { unitsOf } from "../blocks/units-of";
import { leadsAbsent, leadsNames } from "../vocabulary/name-lists";
import { isNameLine, readNames } from "./names";
import type { Block } from "../minutes";
import type { Span } from "../source-line";

/** One sentence of a decision, with its place. Quoted text is never read as a statement of its own: it is what somebody proposes. */
export type Statement = Span & {
  text: string;
  folded: string;
  /** Number of the printed paragraph it stands in. */
  paragraph: number;
  quoted: boolean;
  listed: boolean;
};

const abbreviation =
  /(?:^|[\s(])(?:pkt|kr|mio|mia|stk|nr|kl|ca|bl\.a|jf|jfr|f\.eks|fx|evt|vedr|inkl|ekskl|hhv|pr|dvs|m\.v|mv|m\.m|osv|etc|st|sct|skt|dr|d|a|m\.fl|tlf|afd|ang|p\.t|udv|maks|min)\.$/iu;
/** `Karl-Erik B. Møller`: a single letter between names. "…, C og Ø. Imod stemte" ends in one that is a party. */
const initial = /(?:^|\p{L}{2,} )\p{Lu}\.$/u;
const partyBefore = /(?:\bog|,|\bliste|\bgruppe|:|\bstemte|\bsamt) \p{Lu}\.$/iu;
const opening = /["”“»]/;
const closing = /["”“«]/;

/** Parts the blocks of a decision into statements. A quotation may run over several paragraphs. */
export function readStatements(blocks: readonly Block[]): Statement[] {
  const statements: Statement[] = [];
  let insideQuote = false;
  unitsOf(blocks).forEach((unit, paragraph) => {
    const { line, endLine, page, listed } = unit;
    for (const part of splitSentences(withoutHidden(unit.text), insideQuote)) {
      insideQuote = part.open;
      statements.push({ text: part.text, folded: fold(part.text), paragraph, quoted: part.quoted, listed, line, endLine, page });
    }
  });
  return joinNameLists(joinCutSentences(statements));
}

/** A list of names cut by a line or page break is one sentence with what goes on after it: half a list would leave voters out without a word. */
function joinCutSentences(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    if (last && isCutBefore(last, statement)) {
      const text = `${last.text} ${statement.text}`;
      joined[joined.length - 1] = { ...last, text, folded: fold(text), paragraph: statement.paragraph, endLine: statement.endLine };
    } else joined.push(statement);
  }
  return joined;
}

/** A list is cut over a few lines; what goes on and on is none, and is not read anew with each of them. */
const longestCut = 12;

function isCutBefore(last: Statement, next: Statement): boolean {
  if (last.quoted || last.listed || next.quoted || next.listed || last.paragraph === next.paragraph) return false;
  if (next.endLine - last.line > longestCut || last.text.length + next.text.length > longestSentence) return false;
  if (/[.:;!?"”«]$/.test(last.text)) return false;
  if (/(?:,|\s(?:og|samt))$/.test(last.text)) return true;
  if (/^\([A-ZÆØÅ]{1,3}\)/.test(next.text)) return true;
  if (/^\p{Ll}/u.test(next.text)) return readNames(last.text) !== null;
  // "… og Gitte" / "Iversen (O) stemmer for": the break stands within a name.
  const word = /^\p{Lu}[\p{L}-]+/u.exec(next.text)?.[0];
  return (
    word !== undefined && /(?:,|\sog)\s/.test(last.text) && readNames(last.text) === null && readNames(`${last.text} ${word}`) !== null
  );
}

/** `Afbud fra:` or `For stemte:` with names under it, marked as a list or line by line, is one statement. */
function joinNameLists(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    if (last && leadsAbsent.test(last.text) && isNames(statement)) last.text += ":";
    const names = statement.listed || isNameLine(statement.text) || (last?.text.endsWith(":") === true && isNames(statement));
    if (names && last && last.text.length < longestSentence && leadsNames.test(last.text) && last.endLine < statement.line) {
      const text = `${last.text}${last.text.endsWith(":") ? "" : ","} ${statement.text.replace(/[.,;]$/, "")}`;
      joined[joined.length - 1] = { ...last, text, folded: fold(text), endLine: statement.endLine };
    } else joined.push(statement);
  }
  return joined;
}

/** True for a line of persons and nothing else: `Anna Berg (V), Bo Dahl (A)`. */
function isNames({ text, listed }: Statement): boolean {
  const names = listed || text.length > 300 ? null : readNames(text);
  return listed || (names !== null && names.unnamed === null && names.voters.every(({ group }) => !group));
}

type Part = { text: string; quoted: boolean; open: boolean };

/**
 * Sentences of a paragraph. A quotation at its beginning is one part however many sentences it holds; a mark within a sentence belongs to the
 * sentence.
 */
function splitSentences(text: string, continuesQuote: boolean): Part[] {
  if (continuesQuote || opening.test(text[0] ?? "")) {
    const from = continuesQuote ? 0 : 1;
    const end = endOfQuote(text, from);
    if (end === null) return [{ text, quoted: true, open: true }];
    const rest = text.slice(end).trim();
    const quoted: Part = { text: text.slice(0, end), quoted: true, open: false };
    return /[\p{L}\d]/u.test(rest) ? [quoted, ...plainSentences(rest)] : [{ ...quoted, text }];
  }
  return plainSentences(text);
}

/** Index after the mark that closes a quotation: a mark before the end of the text, a sentence or a comma; marks around a title within it do not count. */
function endOfQuote(text: string, from: number): number | null {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    const sign = text[index] ?? "";
    if (!opening.test(sign) && !closing.test(sign)) continue;
    const opens = /[\p{L}\d]/u.test(text[index + 1] ?? "") && !/[\p{L}\d.,!?]/u.test(text[index - 1] ?? " ");
    depth += opens ? 1 : -1;
    if (depth === 0) return index + (/[.,;]/.test(text[index + 1] ?? "") ? 2 : 1);
  }
  return null;
}

/** A council of 55 votes by name in less; what is longer is no sentence, and is read piece by piece. */
const longestSentence = 2_500;
const longestWord = 60;

function bounded(sentence: string): Part[] {
  const pieces = sentence === "" ? [] : (sentence.match(new RegExp(`[^]{1,${longestSentence}}`, "g")) ?? []);
  return pieces.map((text) => ({ text, quoted: false, open: false }));
}

function plainSentences(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”»«]?\s+(?=["”“»(\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    const ending = text.slice(Math.max(start, end - longestWord), end).trim();
    const ordinal = end - start <= 5 && /^\d{1,2}\.$/.test(ending);
    if (abbreviation.test(ending) || ordinal || (initial.test(ending) && !partyBefore.test(ending))) continue;
    parts.push(...bounded(text.slice(start, end).trim()));
    start = end;
  }
  return [...parts, ...bounded(text.slice(start).trim())];
}
