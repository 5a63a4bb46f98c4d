import { unitsOf } from "../blocks/units-of";
import type { Recommendation, Section } from "../minutes";
import { bodyWords } from "../vocabulary/bodies";
import { administrationsWithAnd } from "../vocabulary/roles";
import { wordBounded } from "../vocabulary/word-bounded";

/** Verbs that part the proposers from what they propose. */
const proposes = wordBounded(/\s(?:indstiller|indstillede|foreslår|foreslog|anbefaler|fremsætter|ønsker|stiller)\b/);
const administration =
  /(?:forvaltning(?:en|erne)?|afdeling(?:en)?|administrationen|direktionen|stab(?:en)?|sekretariatet|magistraten|borgmesteren)$/i;

/**
 * Reads what was recommended: the administration's recommendation, or, in an initiative, that of its proposer.
 * @returns null where the point prints neither
 */
export function readRecommendation(sections: readonly Section[]): Recommendation | null {
  const section = sections.find(({ kind }) => kind === "recommendation") ?? sections.find(({ kind }) => kind === "proposerRecommendation");
  if (!section || section.blocks.length === 0) return null;
  const lists = section.blocks.filter((block) => block.type === "list");
  const text = unitsOf(section.blocks)
    .map((unit) => unit.text)
    .join(" ");
  return {
    proposers: proposersOf(/\sindstiller(?:,? at)?$/i.test(section.heading) ? `${section.heading} ` : text),
    text,
    items: lists.flatMap((list) => list.items),
    itemSpans: lists.flatMap((list) => list.itemSpans),
    line: section.line,
    endLine: section.endLine,
    page: section.page,
  };
}

/** `Børn- og Ungeforvaltningen og Socialforvaltningen indstiller` → both (convention 10). A group's name stays as it stands. */
function proposersOf(text: string): string[] {
  const verb = proposes.exec(` ${text.slice(0, 400)}`);
  if (!verb) return [];
  const subject = ` ${text}`.slice(0, verb.index).trim();
  if (subject === "" || /[.:;]/.test(subject.replace(/(?:^|\s)m\.fl\./, ""))) return [];
  return splitProposers(subject);
}

/**
 * Parts a list of proposers at commas and `og`, but not within a name such as `Børn- og Ungeforvaltningen`: there the word before `og` ends in a
 * hyphen, or what stands before it is no proposer on its own.
 */
export function splitProposers(subject: string): string[] {
  const known = administrationsWithAnd.filter((name) => subject.includes(name));
  if (known.length > 0) {
    const rest = known.reduce((text, name) => text.replace(name, ""), subject).replace(/^(?:,|\s|og\s)+|(?:,|\s|\sog)+$/g, "");
    return [...(rest === "" ? [] : splitProposers(rest)), ...known];
  }
  const parts = subject.split(/,\s+(?:samt\s+|og\s+)?|\s+samt\s+|(?<!-)\s+og\s+/).map((part) => part.trim());
  const joined: string[] = [];
  for (const part of parts.filter((text) => text !== "")) {
    const last = joined.at(-1);
    if (last !== undefined && isPairOfWords(last, part) && subject.includes(`${last} og ${part}`)) {
      joined[joined.length - 1] = `${last} og ${part}`;
      continue;
    }
    // "Job, Velfærd og Sundhedsforvaltningen": single words that end no name belong to the next one, when an administration is what ends it.
    let first = joined.length;
    while (administration.test(part) && isLooseWord(joined[first - 1])) first -= 1;
    const begins = joined[first];
    joined.splice(
      first,
      Infinity,
      begins === undefined ? part : subject.slice(subject.indexOf(begins), subject.indexOf(part) + part.length),
    );
  }
  return joined.map(withoutLetter);
}

/** `Teknik og Miljø`: two single words that end like no administration, body or group are the name of one. */
function isPairOfWords(one: string, other: string): boolean {
  return [one, other].every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !administration.test(word) && !isGroup(word) && !isBody(word));
}

function isLooseWord(word: string | undefined): boolean {
  return word !== undefined && /^[\p{L}-]+$/u.test(word) && !administration.test(word) && !isGroup(word) && !isBody(word);
}

function isBody(word: string): boolean {
  return bodyWords.some((ending) => word.toLowerCase().endsWith(ending));
}

/** `Anna Berg (Ø)` is Anna Berg; a group keeps its letter. */
function withoutLetter(name: string): string {
  return isGroup(name) ? name : name.replace(/\s*\([A-ZÆØÅ]{1,3}\)$/, "");
}

const groupName = wordBounded(
  /^(?:venstre|socialdemokratiet|(?:det )?konservative|enhedslisten|radikale|sf|dansk folkeparti|liberal alliance|alternativet|byrådsgruppe|gruppe|liste)\b/i,
);

function isGroup(name: string): boolean {
  return groupName.test(name);
}
