import { spanAround } from "../lines/join-span";
import type { Amendment } from "../minutes";
import { aboutResolution, takesUpAmendment } from "../vocabulary/amendment-phrases";
import type { GroupedVote } from "./group-votes";
import { withoutOuterQuotes } from "./read-amendments";
import type { Course, CourseEvent } from "./read-course";
import type { Conclusion } from "./read-outcome";

/** What was moved or added, each with what became of it: what a conclusion says of it, else its own vote, else what the final conclusion takes up. */
export function amendmentsWithFates(course: Course, votes: readonly GroupedVote[], final: Conclusion | null): Amendment[] {
  const motions = course.events.flatMap((event, index) => (event.kind === "motion" ? [{ amendment: event.amendment, index }] : []));
  let passed = 0;
  const moved = motions.map(({ amendment, index }, at) => {
    const until = motions[at + 1]?.index ?? course.events.length;
    while (passed < votes.length && (votes[passed]?.from ?? Infinity) < index) passed += 1;
    const from = passed;
    while (passed < votes.length && (votes[passed]?.from ?? Infinity) < until) passed += 1;
    return { ...amendment, adopted: fateOf(course.events.slice(index + 1, until), votes.slice(from, passed), final) };
  });
  const added = course.additions.map((addition) => ({ ...addition, adopted: true }));
  return [...moved, ...added].sort((one, other) => one.line - other.line);
}

/** @param events what happens between this motion and the next */
function fateOf(events: readonly CourseEvent[], votes: readonly GroupedVote[], final: Conclusion | null): boolean | null {
  for (const event of events) {
    if (event.kind === "conclusion" && event.conclusion.aboutAmendment) return isCarried(event.conclusion);
  }
  const vote = votes.find(({ onAmendment }) => onAmendment);
  if (vote && vote.vote.carried !== null) return vote.vote.carried;
  return final !== null && takesUpAmendment.test(final.statement.folded) ? true : null;
}

/** A resolution printed without anybody moving it: the text before the vote on »resolutionsteksten«, or before the ruling on it. */
export function resolutionsIn({ plain, events, conclusions }: Course, votes: readonly GroupedVote[]): Amendment[] {
  if (events.some((event) => event.kind === "motion" && event.amendment.kind === "resolution")) return [];
  const vote = votes.find(({ vote: { subject } }) => aboutResolution.test(subject))?.vote;
  const ruling = conclusions.find(({ statement, aboutAmendment }) => aboutAmendment && aboutResolution.test(statement.folded));
  const before = vote?.line ?? ruling?.statement.line;
  const text = plain.filter(({ line }) => before !== undefined && line < before);
  if (text.length === 0) return [];
  const printed = withoutOuterQuotes(text.map((statement) => statement.text).join(" "));
  const adopted = ruling ? isCarried(ruling) : (vote?.carried ?? null);
  return [{ kind: "resolution", proposers: [], text: printed, adopted, ...spanAround(text) }];
}

function isCarried({ outcome }: Conclusion): boolean | null {
  if (outcome === "approved" || outcome === "recommended") return true;
  return outcome === "rejected" || outcome === "other" ? false : null;
}
