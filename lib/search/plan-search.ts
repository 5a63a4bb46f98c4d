import { filterTerm } from "./indexing/filter-terms";
import { lookUpBeginnings, readBeginning } from "./language/beginnings";
import { bindVotes, type BoundVotes } from "./language/bind-votes";
import { ballotTerms, choiceOf } from "./language/ballot-terms";
import { anyPartOf, type CompiledText, compileText, type Meanings, tokensOf, type Unit } from "./language/compile-query";
import { withPrintedCaseNumbers } from "./language/case-numbers";
import { committeeAbbreviations } from "./language/committee-abbreviations";
import { fieldTerms, type FieldTerms } from "./language/field-terms";
import { parseQuery } from "./language/parse-query";
import type { FieldTerm, Group, Hint, Query, TextTerm } from "./language/query";
import { lookUpSpelling, withoutListed } from "./language/spelling";
import { suggestQuery } from "./language/suggest-query";
import { allOf, anyOf, not, prefix, term, type TsQuery } from "./language/ts-query";
import { getSynonyms } from "./get-synonyms";
import { getWords } from "./get-words";

/** A query, ready to be asked: what a point must match, what places it, and what to mark. */
export type Plan = {
  match: TsQuery;
  /** The wanted words alone; null where only fields were asked for. */
  rank: TsQuery;
  /** Any of the wanted words or their parts. */
  anyWord: TsQuery;
  /** The same under the query's fields and exclusions; null where that is no wider. */
  wider: TsQuery;
  /** What is excluded may stand outside title and decision. */
  excludes: boolean;
  /** Phrases are asked for, whose places the index does not tell. */
  compares: boolean;
  from: string | null;
  until: string | null;
  units: Unit[];
  hints: Hint[];
  suggestion: string | null;
  /** The words, as typed, of which a point may have only a part: the one word asked for, and compounds that no point has. */
  partly: { whenWidened: string[]; always: string[] };
};

/** Reads a query and looks up what its words and fields mean. Never throws for what someone wrote. */
export async function planSearch(typed: string): Promise<Plan> {
  const text = withPrintedCaseNumbers(readable(typed));
  const query = parseQuery(text);
  const wanted = query.groups.filter(({ negated }) => !negated).flatMap(textTerms);
  const words = getWords();
  const tokens = wanted.filter(({ kind }) => kind === "words").flatMap((one) => tokensOf(one, words));
  const begun = query.groups.flatMap(textTerms).filter(({ kind }) => kind === "prefix");
  const [looked, beginnings, synonyms, committees, { fields, hints }] = await Promise.all([
    lookUpSpelling(tokens),
    lookUpBeginnings(begun.map((one) => readBeginning(one.text, words).last)),
    getSynonyms(),
    committeeAbbreviations(tokens),
    readFields(query, text),
  ]);
  const spelled = withoutListed(looked, tokens, synonyms);
  const meanings = { words, beginnings, spelled, synonyms, committees };
  const compiled = query.groups.map((group) => compileGroup(group, fields, meanings));
  const texts = compiled.filter(({ negated, units }) => !negated && units.length > 0);
  const others = compiled.filter((group) => !texts.includes(group));
  const rest = others.map(({ negated, match }) => (negated ? not(match) : match));
  const units = texts.flatMap((group) => group.units);
  const anyWord = anyOf(units.map(anyPartOf));
  const match = allOf([...texts.map(({ match }) => match), ...rest]);
  const days = daysOf(fields);
  const asksNothing = match === null && days.from === null && days.until === null;
  if (asksNothing && hints.length === 0 && text.trim() !== "")
    hints.push({ kind: "noWords", start: 0, end: text.length, text: text.trim() });
  return {
    match,
    rank: allOf(texts.map(({ rank }) => rank)),
    anyWord,
    wider: units.length > 1 || units.some(({ parts }) => parts.length > 1) ? allOf([anyWord, ...rest]) : null,
    compares: query.groups.flatMap(textTerms).some(hasOrder),
    excludes: compiled.some(({ negated }) => negated),
    ...days,
    units,
    hints,
    suggestion: suggestQuery(text, wanted, spelled),
    partly: partlyFound(wanted, meanings),
  };
}

/** A compound that is also found by another spelling or a synonym is not found in parts alone. */
function partlyFound(wanted: TextTerm[], { words, spelled, synonyms }: Meanings): Plan["partly"] {
  const typed = wanted
    .filter(({ kind }) => kind === "words")
    .flatMap((one) => tokensOf(one, words).map((token) => ({ ...token, printed: one.text.slice(token.start, token.end) })))
    .filter(({ kind }) => kind === "word");
  const always = typed.filter(
    ({ word, asked }) => spelled.unknownCompounds.has(word) && !spelled.alternatives.has(word) && !asked.some((one) => synonyms.has(one)),
  );
  const alone = typed.length === 1 && wanted.every(({ kind }) => kind === "words") ? typed : [];
  return { whenWidened: alone.map(({ printed }) => printed), always: always.map(({ printed }) => printed) };
}

/** What PostgreSQL cannot hold becomes a space. */
function readable(typed: string): string {
  return typed.replaceAll(/\p{Cc}|\p{Cs}/gu, " ");
}

function textTerms({ alternatives }: Group): TextTerm[] {
  return alternatives.filter((one) => one.kind !== "field");
}

function hasOrder({ kind, text }: TextTerm): boolean {
  return kind === "phrase" || (kind === "prefix" && /[^\p{L}\p{M}]/u.test(text));
}

type ReadFields = Map<FieldTerm, FieldTerms>;
type CompiledGroup = CompiledText & { negated: boolean };

/** Stands in no point: a field whose value nobody knows finds nothing, and a hint says why. */
const nowhere = "=intet";

/** `stemte:` beside a party or a person asks how that one voted; alone, that anyone voted so. */
async function readFields(query: Query, typed: string): Promise<{ fields: ReadFields; hints: Hint[] }> {
  const votes = bindVotes(query.groups, typed);
  const fields: ReadFields = new Map();
  const hints = [...query.hints, ...votes.hints];
  const excluded = new Set(query.groups.filter(({ negated }) => negated).flatMap(({ alternatives }) => alternatives));
  const asked = query.groups.flatMap(({ alternatives }) => alternatives.filter((one) => one.kind === "field"));
  const meant = await Promise.all(asked.map(async (field) => ({ field, read: await readField(field, votes) })));
  for (const { field, read } of meant) {
    const meaning = read?.kind === "day" && excluded.has(field) ? daysBeside(read) : read;
    const { start, end, value: text } = field;
    if (meaning) fields.set(field, meaning);
    else hints.push({ kind: "unknownValue", start, end, text, field: field.field });
    if (meaning?.kind === "each" && meaning.readAs.length > 0) hints.push({ kind: "nearName", start, end, text, instead: meaning.readAs });
  }
  return { fields, hints };
}

/** Null where nothing is known by the value. */
async function readField(field: FieldTerm, votes: BoundVotes): Promise<FieldTerms | null> {
  if (field.field === "vote") return readVote(field, votes);
  if (field.field !== "party" && field.field !== "person") return known(await fieldTerms(field));
  return known({ kind: "each", ...(await ballotTerms(field, votes.choicesOf.get(field) ?? [])) });
}

async function readVote(vote: FieldTerm, { votersOf }: BoundVotes): Promise<FieldTerms | null> {
  const choice = choiceOf(vote.value);
  if (choice === null) return null;
  const voters = votersOf.get(vote) ?? [];
  const about = await Promise.all(voters.map((voter) => ballotTerms(voter, [[choice]])));
  return { kind: "terms", terms: voters.length > 0 ? about.flatMap(({ lists }) => lists.flat()) : [filterTerm.ballot(choice)] };
}

function known(meaning: FieldTerms): FieldTerms | null {
  if (meaning.kind === "terms" || meaning.kind === "beginning") return meaning.terms.length > 0 ? meaning : null;
  if (meaning.kind === "each") return meaning.lists.every((list) => list.length > 0) ? meaning : null;
  return meaning.from === null && meaning.until === null ? null : meaning;
}

function compileGroup({ alternatives, negated }: Group, fields: ReadFields, meanings: Meanings): CompiledGroup {
  const compiled = alternatives.map((one) =>
    one.kind === "field" ? compileField(one, fields) : compileText(negated ? asPrinted(one) : one, meanings),
  );
  return {
    negated,
    match: anyOf(compiled.map(({ match }) => match)),
    rank: anyOf(compiled.map(({ rank }) => rank)),
    units: compiled.flatMap(({ units }) => units),
  };
}

/** What is excluded is the word itself, not every compound with it. */
function asPrinted(text: TextTerm): TextTerm {
  return text.kind === "words" ? { ...text, kind: "phrase" } : text;
}

function compileField(field: FieldTerm, fields: ReadFields): CompiledText {
  const meaning = fields.get(field);
  const empty = { rank: null, units: [] };
  if (!meaning) return { match: field.field === "from" || field.field === "until" ? null : term(nowhere), ...empty };
  if (meaning.kind === "day") return { match: null, ...empty };
  if (meaning.kind === "each") return { match: allOf(meaning.lists.map((list) => anyOf(list.map(term)))), ...empty };
  return { match: anyOf(meaning.terms.map(meaning.kind === "beginning" ? prefix : term)), ...empty };
}

/** `-fra:2023` is what was before 2023, and `-til:2023` what was after. */
function daysBeside({ from, until }: Extract<FieldTerms, { kind: "day" }>): FieldTerms {
  return { kind: "day", from: until && dayBeside(until, 1), until: from && dayBeside(from, -1) };
}

const firstDay = Date.parse("0001-01-01");
const lastDay = Date.parse("9999-12-31");

function dayBeside(day: string, days: number): string {
  const time = Date.parse(day) + days * 86_400_000;
  return new Date(Math.min(Math.max(time, firstDay), lastDay)).toISOString().slice(0, 10);
}

/** Days hold for the whole query, wherever they stand; of several the narrowest. */
function daysOf(fields: ReadFields): { from: string | null; until: string | null } {
  const days = [...fields.values()].filter((meaning) => meaning.kind === "day");
  const from = days.flatMap((day) => day.from ?? []).sort();
  const until = days.flatMap((day) => day.until ?? []).sort();
  return { from: from.at(-1) ?? null, until: until[0] ?? null };
}
