import { amendmentKind } from "../amendment-kind";
import { pointHref, type MeetingPlace } from "../paths";
import { toOutcomeView } from "../to-outcome-view";
import { toTally } from "../to-tally";
import type { PointRecord } from "../views/records/point-record";
import type { VoteRecord } from "../views/records/vote-record";
import type { PointRecordRow } from "./point-record-select";
import { placeOf, toLines, toMeetingReference } from "./to-meeting-reference";
import { voteWords } from "../votes/vote-words";

type DecisionRow = NonNullable<PointRecordRow["decision"]>;

/** A point's row as open data. */
export function toPointRecord(row: PointRecordRow): PointRecord {
  const { number, title, caseType, initiative, closed, recommendation, decision } = row;
  const place = placeOf(row.revision.meeting);
  return {
    id: row.key,
    url: pointHref(place, row.slug),
    meeting: toMeetingReference(row.revision.meeting),
    number,
    title,
    caseType,
    initiative,
    closed,
    caseNumber: row.case?.number ?? null,
    case: row.case?.slug ?? null,
    recommendation: recommendation && {
      proposers: recommendation.proposers,
      text: recommendation.text,
      items: recommendation.items.map(({ text }) => text),
      lines: toLines(place, recommendation),
    },
    decision: decision && toDecisionRecord(decision, row, place),
    attachments: row.attachments,
    lines: toLines(place, row),
  };
}

function toDecisionRecord(row: DecisionRow, point: PointRecordRow, place: MeetingPlace): PointRecord["decision"] {
  const { text, outcome, derived, withAddition } = row;
  return {
    text,
    outcome,
    derived,
    withAddition,
    amended: toOutcomeView(row).amended,
    amendments: row.amendments.map(({ kind, proposers, text: moved, adopted, ...span }) => ({
      kind: amendmentKind(kind),
      proposers,
      text: moved,
      adopted,
      lines: toLines(place, span),
    })),
    votes: row.votes.map((vote) => toVoteRecord(vote, { key: point.key, words: voteWords(vote, { ...row, point }), place })),
    absences: row.absences.map(({ name, person, scope, text: sentence, ...span }) => ({
      name,
      person: person?.slug ?? null,
      scope,
      text: sentence,
      lines: toLines(place, span),
    })),
    otherBodies: row.otherBodies.map(({ body, outcome: decided, ...span }) => ({ body, outcome: decided, lines: toLines(place, span) })),
    lines: toLines(place, row),
  };
}

/** `words` are those of the vote itself. */
type VoteSurroundings = { key: string; words: string; place: MeetingPlace };

/** A vote's row as open data. Its id is the point's, which never changes, and its place there. */
export function toVoteRecord(row: DecisionRow["votes"][number], { key, words, place }: VoteSurroundings): VoteRecord {
  const { subject, carried, complete, onAmendment } = toTally(row, words, 0);
  return {
    id: `${key}-${row.order + 1}`,
    subject,
    onAmendment,
    carried,
    complete,
    ballots: row.ballots.map(({ name, person, party, choice }) => ({ name, person: person?.slug ?? null, party, choice })),
    lines: toLines(place, row),
  };
}
