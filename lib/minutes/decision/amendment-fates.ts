import { spanAround } from "../lines/join-span";
import type { Amendment } from "../minutes";
import { aboutResolution, onAllAmendments, takesUpAmendment } from "../vocabulary/amendment-phrases";
import type { GroupedVote } from "./group-votes";
import { withoutOuterQuotes } from "./read-amendments";
import type { Course, CourseEvent } from "./read-course";
import type { Conclusion } from "./read-outcome";

/** What was moved or added, each with what became of it: what a conclusion says of it, else its own vote, else what the final conclusion takes up. */
export function amendmentsWithFates(course: Course, votes: readonly GroupedVote[], final: Conclusion | null): Amendment[] {
  const stacks = stackMotions(course.events);
  let passed = 0;
  const moved = stacks.flatMap(({ motions, index }, at) => {
    const until = stacks[at + 1]?.from ?? course.events.length;
    while (passed < votes.length && (votes[passed]?.from ?? Infinity) < index) passed += 1;
    const from = passed;
    while (passed < votes.length && (votes[passed]?.from ?? Infinity) < until) passed += 1;
    const fates = fatesOf(motions.length, course.events.slice(index + 1, until), votes.slice(from, passed), final);
    return motions.map((amendment, place) => ({ ...amendment, adopted: fates[place] ?? null }));
  });
  const added = course.additions.map((addition) => ({ ...addition, adopted: true }));
  return [...moved, ...added].sort((one, other) => one.line - other.line);
}

/** What is moved one after the other before anything is said of it; `from` and `index` are where the first and the last of it stand. */
type Stack = { motions: Amendment[]; from: number; index: number };

function stackMotions(events: readonly CourseEvent[]): Stack[] {
  const stacks: Stack[] = [];
  events.forEach((event, index) => {
    if (event.kind === "proposal") stacks.push({ motions: [], from: index, index: -1 });
    if (event.kind !== "motion") return;
    const last = stacks.at(-1);
    if (last?.index === index - 1) {
      last.motions.push(event.amendment);
      last.index = index;
    } else stacks.push({ motions: [event.amendment], from: index, index });
  });
  return stacks;
}

/** Several motions have their fates in the order in which they were moved, if as many are told; one ruling on all of them is the fate of each. */
function fatesOf(
  count: number,
  events: readonly CourseEvent[],
  votes: readonly GroupedVote[],
  final: Conclusion | null,
): (boolean | null)[] {
  if (count === 1) return [fateOf(events, votes, final)];
  const rulings = events.flatMap((event) => (event.kind === "conclusion" && event.conclusion.aboutAmendment ? [event.conclusion] : []));
  const [first] = rulings;
  if (rulings.length === 1 && first && onAllAmendments.test(first.statement.folded))
    return Array<boolean | null>(count).fill(isCarried(first));
  if (rulings.length > 0) return rulings.length === count ? rulings.map(isCarried) : [];
  const settled = votes.filter(({ onAmendment }) => onAmendment);
  return settled.length === count ? settled.map(({ vote }) => vote.carried) : [];
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
  const printed = withoutOuterQuotes(
    text
      .map((statement) => statement.text)
      .join(" ")
      .replace(/^Resolution(?:stekst(?:en)?)?:\s*/, ""),
  );
  const adopted = ruling ? isCarried(ruling) : (vote?.carried ?? null);
  return [{ kind: "resolution", proposers: [], text: printed, adopted, ...spanAround(text) }];
}

function isCarried({ outcome, doubtful }: Conclusion): boolean | null {
  if (doubtful) return null;
  if (outcome === "approved" || outcome === "recommended") return true;
  return outcome === "rejected" || outcome === "other" ? false : null;
}
