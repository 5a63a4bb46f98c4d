import type { PartName } from "../indexing/point-parts";
import { fieldOf, partOf } from "./field-names";
import type { Group, Hint, Query, Term, TextTerm } from "./query";
import { type Lexeme, readLexemes } from "./read-lexemes";

const shortestPrefix = 2;
const OR = /^(?:OR|ELLER|\|)$/u;
/** Says nothing, as all words must match anyway. */
const AND = /^(?:AND|OG|&&?)$/u;
const NOT = /^NOT$/u;
/** A word with weight in a sentence as often as it is meant as an operator. */
const IKKE = /^IKKE$/u;

/**
 * Reads what a reader typed: words, »phrases«, `-not` (`NOT` too), `OR` between two neighbours, `prefix*`, and fields. Any text is a query; what could not be taken
 * as it stands is told in `hints`, with its place.
 */
export function parseQuery(typed: string): Query {
  const lexemes = readLexemes(typed);
  const hints: Hint[] = [];
  const scope = readScope(lexemes, hints);
  const groups: Group[] = [];
  let orAt: Lexeme | null = null;
  let notAt: Lexeme | null = null;
  for (const lexeme of lexemes) {
    if (lexeme.name === "i" || isOperator(lexeme, AND)) continue;
    if (isOperator(lexeme, IKKE)) hints.push(hint("useMinus", lexeme));
    if (isOperator(lexeme, NOT)) {
      notAt = lexeme;
      continue;
    }
    if (isOperator(lexeme, OR)) {
      if (groups.length === 0) hints.push(hint("loneOr", lexeme));
      else orAt = lexeme;
      continue;
    }
    const term = readTerm(lexeme, scope, hints);
    if (!term) continue;
    const last = groups.at(-1);
    const negated = lexeme.negated || notAt !== null;
    if (orAt && last && !last.negated && !negated) last.alternatives.push(term);
    else groups.push({ alternatives: [term], negated });
    orAt = null;
    notAt = null;
  }
  if (notAt) hints.push(hint("useMinus", notAt));
  if (orAt) hints.push(hint("loneOr", orAt));
  return { groups: joinWords(groups, typed), hints };
}

function isOperator({ negated, name, quoted, text }: Lexeme, operator: RegExp): boolean {
  return !negated && name === null && !quoted && operator.test(text);
}

/** `i:titel` keeps all words of the query to one part of the points. */
function readScope(lexemes: Lexeme[], hints: Hint[]): PartName | null {
  let scope: PartName | null = null;
  for (const lexeme of lexemes.filter(({ name }) => name === "i")) {
    const part = partOf(lexeme.text.toLowerCase());
    if (part) scope = part;
    else hints.push(hint("unknownPart", lexeme));
  }
  return scope;
}

function readTerm(lexeme: Lexeme, scope: PartName | null, hints: Hint[]): Term | null {
  const { start, end, name, quoted } = lexeme;
  const text = lexeme.text.trim();
  const field = name === null ? null : fieldOf(name);
  const part = name === null ? null : partOf(name);
  if (!lexeme.closed) hints.push(hint("openQuote", lexeme));
  if ((field || part) && text === "") {
    hints.push(hint("emptyField", lexeme));
    return null;
  }
  if (field) return { kind: "field", field, value: text, start, end };
  if (quoted) return text === "" ? null : { kind: "phrase", text, part: part ?? scope, start, end };
  if (name !== null && !part && looksLikeField(name, text)) hints.push(hint("unknownField", lexeme));
  return readWord(name === null || part ? text : `${name}:${text}`, lexeme, part ?? scope, hints);
}

function readWord(text: string, lexeme: Lexeme, part: PartName | null, hints: Hint[]): Term | null {
  const { start, end } = lexeme;
  if (!text.endsWith("*")) return { kind: "words", text, part, start, end };
  const beginning = text.replace(/\*+$/u, "");
  if (beginning.length >= shortestPrefix) return { kind: "prefix", text: beginning, part, start, end };
  hints.push(hint("shortPrefix", lexeme));
  return beginning === "" ? null : { kind: "words", text: beginning, part, start, end };
}

/** `http://` and `kl. 12:30` are no fields. */
function looksLikeField(name: string, text: string): boolean {
  return name.length > 2 && text !== "" && !text.startsWith("//");
}

function hint(kind: Hint["kind"], { start, end, name, text }: Lexeme): Hint {
  return { kind, start, end, text: name === null ? text : `${name}:${text}` };
}

/** Plain words that follow one another are read together, since an amount or a paragraph may go over several. */
function joinWords(groups: Group[], typed: string): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = plainWords(joined.at(-1));
    const words = plainWords(group);
    const adjacent = before?.part === words?.part && /^\s*$/u.test(typed.slice(before?.end, words?.start));
    if (before && words && adjacent) {
      joined[joined.length - 1] = {
        alternatives: [{ ...before, text: `${before.text} ${words.text}`, end: words.end }],
        negated: false,
      };
    } else joined.push(group);
  }
  return joined;
}

function plainWords(group: Group | undefined): TextTerm | null {
  const [term] = group?.alternatives ?? [];
  return !group || group.negated || group.alternatives.length > 1 || term?.kind !== "words" ? null : term;
}
