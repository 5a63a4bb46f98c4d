import type { Span } from "./query";

/** A piece of a query before its meaning: `-beslutning:»to ord«` is one lexeme. */
export type Lexeme = Span & {
  negated: boolean;
  /** What stands before a colon, in lower case; null without one. */
  name: string | null;
  quoted: boolean;
  /** False where a quotation mark was opened and never closed. */
  closed: boolean;
  text: string;
};

const QUOTE = /["»«“”„]/u;
const MINUS = /^[-−–]/u;
const NAME = /^(\p{L}+):/u;

/** Parts what was typed into lexemes with their places. Every character that is no white space belongs to one. */
export function readLexemes(typed: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = skipSpace(typed, 0); at < typed.length; at = skipSpace(typed, lexemes.at(-1)?.end ?? typed.length)) {
    lexemes.push(readLexeme(typed, at));
  }
  return lexemes;
}

function readLexeme(typed: string, start: number): Lexeme {
  const negated = MINUS.test(typed.slice(start)) && /\S/u.test(typed.charAt(start + 1));
  const nameStart = negated ? start + 1 : start;
  const name = NAME.exec(typed.slice(nameStart))?.[1] ?? null;
  const textStart = name === null ? nameStart : nameStart + name.length + 1;
  const shared = { start, negated, name: name?.toLowerCase() ?? null };
  if (QUOTE.test(typed.charAt(textStart))) {
    const close = endOfQuote(typed, textStart + 1);
    const end = close ?? typed.length;
    return { ...shared, quoted: true, closed: close !== null, text: typed.slice(textStart + 1, end), end: Math.min(end + 1, typed.length) };
  }
  const end = endOfWord(typed, textStart);
  return { ...shared, quoted: false, closed: true, text: typed.slice(textStart, end), end };
}

function endOfQuote(typed: string, from: number): number | null {
  const found = typed.slice(from).search(QUOTE);
  return found < 0 ? null : from + found;
}

function endOfWord(typed: string, from: number): number {
  const found = typed.slice(from).search(/[\s"»«“”„]/u);
  return found < 0 ? typed.length : Math.max(from + found, from);
}

function skipSpace(typed: string, from: number): number {
  const found = typed.slice(from).search(/\S/u);
  return found < 0 ? typed.length : from + found;
}
