import { foldWord } from "@/lib/danish/words/fold";
import type { Disagreement } from "../filter-words";
import type { PartName } from "./point-parts";

/** What filters and fields ask for, in the words of the index. They begin with a sign that no word of a text has. */
export const filterTerm = {
  committee: (slug: string) => `=udvalg:${slug}`,
  outcome: (outcome: string) => `=udfald:${outcome}`,
  year: (year: number) => `=aar:${year}`,
  caseType: (type: string) => `=type:${type}`,
  disagreement: (kind: Disagreement) => `=uenighed:${kind}`,
  party: (letter: string) => `=parti:${foldWord(letter)}`,
  person: (id: string) => `=person:${id}`,
  ballot: (choice: string) => `=stemte:${choice}`,
  partyBallot: (letter: string, choice: string) => `=parti:${foldWord(letter)}:${choice}`,
  personBallot: (id: string, choice: string) => `=person:${id}:${choice}`,
  /** KLE main group, group or subject: `27`, `27.03`, `27.03.08`. */
  topic: (number: string) => `=emne:${number}`,
  /** A whole case number, or the beginning of one. */
  caseNumber: (number: string) => `=sag:${foldWord(number)}`,
  month: (date: string) => `=md:${date.slice(0, 7)}`,
  /** A word of one part of the point. */
  within: (part: PartName, term: string) => `${partLetters[part]}/${term}`,
};

/** A vector holds most words twice, so what tells the second from the first is short. */
const partLetters: Record<PartName, string> = {
  title: "t",
  decision: "b",
  recommendation: "i",
  summary: "r",
  presentation: "s",
  attachments: "v",
};

/** One point in so many belongs to the sample, from which large numbers are estimated. */
export const sampledOneIn = 32;

/** Stands in every point of the sample. */
export const sampleTerm = "=udsnit";

/** Whether a point belongs to the sample, by the end of its random id. */
export function isSampled(pointId: string): boolean {
  return Number.parseInt(pointId.slice(-2), 16) % sampledOneIn === 0;
}

/** The part of a compound, told apart from the word: a phrase means words. */
export function partTerm(part: string): string {
  return `+${part}`;
}
