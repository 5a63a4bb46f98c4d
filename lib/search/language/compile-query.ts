import { readTokens } from "@/lib/danish/analysis/read-tokens";
import type { Token } from "@/lib/danish/analysis/token";
import { partyTerm } from "@/lib/danish/analysis/identifiers";
import type { Synonyms } from "@/lib/danish/words/synonyms";
import type { WordAnalyser } from "@/lib/danish/words/word-analyser";
import { partyLetters } from "@/lib/text/party";
import { filterTerm, partTerm } from "../indexing/filter-terms";
import { pairTerm } from "../indexing/pair-term";
import type { PartName } from "../indexing/point-parts";
import { readBeginning } from "./beginnings";
import type { TextTerm } from "./query";
import type { Spelled } from "./spelling";
import { allOf, anyOf, inOrder, prefix, term as asTerm, type TsQuery } from "./ts-query";

/** A word that was asked for, with everything that it is found by: what to mark in a text, and one of "any of the words". */
export type Unit = {
  terms: string[];
  beginnings: string[];
  /** Parts of a compound, each by its alternatives. */
  parts: string[][];
  /** Whether only the word itself is meant, not compounds with it. */
  exact: boolean;
  /** The phrase that it belongs to, which is marked as a whole; every word of a phrase has the same. */
  phrase?: Phrase | undefined;
};

/** Words that follow one another, each with its place among them and what it is found by. */
export type Phrase = Pick<Token, "terms" | "position">[];

/** A piece of a query in the words of the index. `match` finds; `rank` is the same without the part it was kept to, and places the hits. */
export type CompiledText = { match: TsQuery; rank: TsQuery; units: Unit[] };

const nothing: Unit = { terms: [], beginnings: [], parts: [], exact: false };
const groupWords = new Set(["gruppe", "byraadsgruppe", "liste", "parti"]);
const caseWords = new Set(["sag", "sagen", "sagsnr", "sagsnummer", "journalnr", "journalnummer"]);
const links = ["", "s", "e"];

/** Reads the tokens of a query's words the way the index reads a text. */
export function tokensOf({ kind, text }: TextTerm, words: WordAnalyser): Token[] {
  return kind === "prefix" ? [] : readTokens(text, words);
}

/** What a query's words are looked up in: how the minutes spell them and go on with them, what means the same, and which committees they abbreviate. */
export type Meanings = {
  beginnings: Map<string, string[]>;
  words: WordAnalyser;
  spelled: Spelled;
  synonyms: Synonyms;
  committees: Map<string, string[]>;
};

/** Compiles words, a phrase or a prefix. */
export function compileText(term: TextTerm, meanings: Meanings): CompiledText {
  if (term.kind === "prefix") return compilePrefix(term, meanings);
  const tokens = tokensOf(term, meanings.words);
  return term.kind === "phrase" ? compilePhrase(tokens, term.part) : compileWords(tokens, term, meanings);
}

/** Of `covid-1*` the words before the last are asked for as a phrase is. */
function compilePrefix({ text, part }: TextTerm, { words, beginnings }: Meanings): CompiledText {
  const { before, last, position } = readBeginning(text, words);
  if (last === "") return { match: null, rank: null, units: [] };
  const stems = beginnings.get(last) ?? [];
  const begun = (scope: PartName | null) =>
    anyOf([prefix(scope === null ? last : filterTerm.within(scope, last)), ...stems.map((one) => alone(one, scope))]);
  const earlier = before.filter(({ kind }) => kind !== "stop");
  const inPart = part === null ? [] : [...earlier.map(({ asked }) => anyOf(asked.map((one) => within(one, part)))), begun(part)];
  const rank = inOrder([...firstReadings(before).map((token) => placed(token)), { query: begun(null), position }]);
  const match = part !== null && before.length === 0 ? begun(part) : allOf([rank, ...inPart]);
  const marked = earlier.map(({ asked }) => ({ ...nothing, terms: asked, exact: true }));
  return { match, rank, units: [...marked, { ...nothing, terms: stems, beginnings: [last], exact: true }] };
}

/** Of two readings of one place the first. */
function firstReadings(tokens: Token[]): Token[] {
  return tokens.filter(({ position }, index) => tokens[index - 1]?.position !== position);
}

function placed({ asked, position }: Token): { query: TsQuery; position: number } {
  return { query: anyOf(asked.map(asTerm)), position };
}

/** Stop words count inside a phrase. */
function compilePhrase(tokens: Token[], part: PartName | null): CompiledText {
  const places = firstReadings(tokens);
  const rank = inOrder(places.map(placed));
  const inPart =
    part === null ? [] : places.filter(({ kind }) => kind !== "stop").map(({ asked }) => anyOf(asked.map((one) => within(one, part))));
  const pairs = places.slice(1).map((second, index) => pairOf(places[index], second));
  const phrase = places.map(({ asked, position }) => ({ terms: asked, position }));
  const marked = places.some(({ kind }) => kind !== "stop") ? places.filter(({ kind }) => kind !== "stop") : places;
  return {
    match: allOf([...pairs, rank, ...inPart]),
    rank,
    units: marked.map(({ asked }) => ({ ...nothing, terms: asked, exact: true, phrase })),
  };
}

/** Words side by side have a term of their own, by which a phrase is found. */
function pairOf(first: Token | undefined, second: Token): TsQuery {
  if (first?.position !== second.position - 1) return null;
  return anyOf(first.asked.flatMap((one) => second.asked.map((other) => asTerm(pairTerm(one, other)))));
}

function compileWords(tokens: Token[], { text, part }: TextTerm, meanings: Meanings): CompiledText {
  const asked = tokens.filter(
    (token, index) => token.kind !== "stop" && !announces(token, tokens[index + 1]) && !namesCommittee(tokens[index - 1], token, meanings),
  );
  const said = asked.length > 0 ? asked : tokens;
  const units = said.map((token) => unitOf(token, text, meanings));
  const found = (asked: Unit[], scope: PartName | null) => {
    const joined = joinedPairs(said, meanings.words, scope);
    return allOf(asked.map((unit, index) => anyOf([queryOf(unit, scope), joined[index - 1] ?? null, joined[index] ?? null])));
  };
  return { match: found(units, part), rank: found(units, null), units };
}

/** `byrådsgruppe` says nothing before a letter that is read as a party, nor do `sag` and `kr.` before their numbers. */
function announces({ word }: Token, next: Token | undefined): boolean {
  if (next?.kind === "party") return groupWords.has(word);
  if (next?.kind === "case") return caseWords.has(word);
  return word === "kr" && (next?.kind === "amount" || next?.kind === "number");
}

/** `udvalget` after `BS`. */
function namesCommittee(before: Token | undefined, { word, start }: Token, { committees }: Meanings): boolean {
  return before?.end === start - 1 && word.startsWith("udvalg") && committees.has(`${before.word}u`);
}

/** Committees that a word abbreviates. What is a Danish word too is an abbreviation only in capitals. */
function committeesOf({ kind, word, start, end }: Token, text: string, { words, committees }: Meanings): string[] {
  const printed = text.slice(start, end);
  if (kind !== "word" || (words.isKnown(word) && printed !== printed.toUpperCase())) return [];
  return committees.get(word) ?? (text.slice(end + 1).startsWith("udvalg") ? committees.get(`${word}u`) : undefined) ?? [];
}

function unitOf(token: Token, text: string, meanings: Meanings): Unit {
  const { spelled, synonyms } = meanings;
  const same = token.asked.flatMap((one) => synonyms.get(one) ?? []);
  const parties = token.kind === "word" ? partyLetters(token.word).map(partyTerm) : [];
  const terms = [
    ...token.asked,
    ...same,
    ...parties,
    ...committeesOf(token, text, meanings),
    ...(spelled.alternatives.get(token.word) ?? []),
  ];
  return {
    terms: [...new Set(terms)],
    beginnings: token.kind === "case" ? token.asked : [],
    parts: token.parts.length > 1 && !spelled.meant.has(token.word) ? token.parts : [],
    exact: token.kind !== "word",
  };
}

function queryOf({ terms, beginnings, parts, exact }: Unit, part: PartName | null): TsQuery {
  const one = (text: string) => (exact ? alone(text, part) : anyOf([alone(text, part), alone(partTerm(text), part)]));
  const begun = beginnings.map((text) => prefix(part === null ? text : filterTerm.within(part, text)));
  const inParts = parts.map((alternatives) => anyOf(alternatives.map(one)));
  return anyOf([...terms.map(one), ...begun, allOf(inParts)]);
}

/** A text that has the word, or all parts of it. */
export function wholeOf(unit: Unit): TsQuery {
  return queryOf(unit, null);
}

/** A text that has the word, or any part of it. */
export function anyPartOf(unit: Unit): TsQuery {
  return anyOf([queryOf(unit, null), ...unit.parts.flat().flatMap((one) => [asTerm(one), asTerm(partTerm(one))])]);
}

/** Each word and the next as one, as the minutes may write them: `ungdoms skole`. It stands for both words, so that a long query stays as long as its words. */
function joinedPairs(tokens: Token[], words: WordAnalyser, part: PartName | null): TsQuery[] {
  return tokens.slice(1).map((second, index) => {
    const first = tokens[index];
    if (first?.kind !== "word" || second.kind !== "word") return null;
    const joined = links.flatMap((link) => words.analyse(`${first.word}${link}${second.word}`).terms);
    return anyOf([...new Set(joined)].map((one) => alone(one, part)));
  });
}

function alone(text: string, part: PartName | null): TsQuery {
  return part === null ? asTerm(text) : within(text, part);
}

function within(text: string, part: PartName): string {
  return asTerm(filterTerm.within(part, text));
}
