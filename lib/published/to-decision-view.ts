import { typographic } from "@/lib/danish/typographic";
import { amendmentKind } from "./amendment-kind";
import { decisionSteps } from "./decision-steps";
import { lineRange } from "./line-range";
import { namedPersonHref } from "./named-person-href";
import type { MeetingPlace } from "./paths";
import type { DecisionRow } from "./point-select";
import { linesWithin } from "./to-section-views";
import { absentFromVote, toTally } from "./to-tally";
import type { Doubt } from "./views/doubt";
import type { AmendmentView, DecisionView, SectionWithLines } from "./views/point-view";
import type { AbsenteeView, VoteView } from "./views/vote-view";
import { voteWords } from "./votes/vote-words";

type Surroundings = {
  /** The point's decision sections as stored. */
  stored: { blocks: unknown }[];
  /** The section that prints the decision. */
  section: SectionWithLines;
  /** What the parser doubted in the section. */
  doubts: Doubt[];
  place: MeetingPlace;
};

/** A decision with its votes, steps and absences. */
export function toDecisionView(row: DecisionRow, { stored, section, doubts, place }: Surroundings): DecisionView {
  const away = absentFromVote(row.absences);
  const absentees = away.map((name) => ({ name, href: hrefOf(row.absences.find((absence) => absence.name === name)) }));
  const decision = { ...row, point: { sections: stored } };
  const votes = row.votes.map((vote) => toVoteView(vote, { section, absentees, place, words: voteWords(vote, decision) }));
  const amendments = row.amendments.map((amendment) => toAmendmentView(amendment, place));
  return {
    section,
    steps: decisionSteps({ blocks: section.blocks, amendments, votes, conclusionLine: row.outcomeLine }),
    votes,
    absences: row.absences.map(({ name, scope, text, person, ...span }) => ({
      name,
      href: namedPersonHref({ name, person }),
      scope,
      text,
      source: lineRange(place, span),
    })),
    otherBodies: row.otherBodies.map(({ body, outcome, ...span }) => ({ body, outcome, source: lineRange(place, span) })),
    doubts,
  };
}

function hrefOf(absence: DecisionRow["absences"][number] | undefined): string | null {
  return absence ? namedPersonHref(absence) : null;
}

function toAmendmentView(
  { kind, proposers, text, adopted, ...span }: DecisionRow["amendments"][number],
  place: MeetingPlace,
): AmendmentView {
  return { kind: amendmentKind(kind), proposers, text: typographic(text), adopted, source: lineRange(place, span) };
}

type VoteSurroundings = Pick<Surroundings, "section" | "place"> & { absentees: AbsenteeView[]; words: string };

function toVoteView(row: DecisionRow["votes"][number], { section, absentees, place, words }: VoteSurroundings): VoteView {
  const printed = linesWithin(section.lines, row).map(({ text }) => text);
  return {
    ...toTally(row, words, absentees.length),
    ballots: row.ballots.map(({ choice, name, party, line, person }) => ({
      choice,
      name: person?.name ?? name,
      printedAs: person && person.name !== name ? name : null,
      href: namedPersonHref({ name, person }),
      party,
      line,
    })),
    absentees,
    printed,
    source: lineRange(place, row),
  };
}
