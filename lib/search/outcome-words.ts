import type { Outcome } from "@/lib/minutes/minutes";

export type SearchOutcome = Outcome | "none";

/** Outcomes as addresses write them. */
const outcomesByWord = {
  godkendt: "approved",
  anbefalet: "recommended",
  droeftet: "discussed",
  orientering: "noted",
  forkastet: "rejected",
  udsat: "postponed",
  andet: "other",
  ingen: "none",
} as const satisfies Record<string, SearchOutcome>;

type OutcomeWord = keyof typeof outcomesByWord;

export const outcomeWords = [
  "godkendt",
  "anbefalet",
  "droeftet",
  "orientering",
  "forkastet",
  "udsat",
  "andet",
  "ingen",
] as const satisfies OutcomeWord[];

/** The outcome that an address means. */
export function outcomeOfWord(word: OutcomeWord): SearchOutcome {
  return outcomesByWord[word];
}

/** How an address writes an outcome. */
export function wordOfOutcome(outcome: SearchOutcome): OutcomeWord {
  return outcomeWords.find((word) => outcomesByWord[word] === outcome) ?? "andet";
}
