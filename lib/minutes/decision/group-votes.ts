import { spanAround } from "../lines/join-span";
import type { Amendment, Outcome, Vote } from "../minutes";
import { aboutAmendment } from "../vocabulary/outcome-phrases";
import { definiteForm } from "../vocabulary/amendment-phrases";
import type { CourseEvent } from "./read-course";
import type { Voice } from "./read-voices";

/**
 * A vote with what the tree does not hold: whether it concerned an amendment, whether its subject is printed, whether its ballots
 * may be counted. `from` is the index of its first event.
 */
export type GroupedVote = { vote: Vote; from: number; onAmendment: boolean; subjectAssumed: boolean; countable: boolean };

/**
 * Gathers voices into votes. Voices belong together until something is moved or concluded, another subject is named, or figures sum them up
 * (`referat-in-the-wild.md`, Decisions: a vote belongs to what it names).
 * @param fallback what was voted on where no clause says it and nothing has been moved
 */
export function groupVotes(events: readonly CourseEvent[], fallback: string): GroupedVote[] {
  return gatherVoices(events).map(({ voices, from, to }) => readVote(voices, events, { from, to }, fallback));
}

type Gathering = { voices: Voice[]; from: number; to: number };

function gatherVoices(events: readonly CourseEvent[]): Gathering[] {
  const gatherings: Gathering[] = [];
  let interrupted = true;
  events.forEach((event, index) => {
    if (event.kind === "voice") {
      const last = gatherings.at(-1);
      if (last && belongs(last, event.voice, interrupted)) Object.assign(last, { voices: [...last.voices, event.voice], to: index });
      else gatherings.push({ voices: [event.voice], from: index, to: index });
      interrupted = false;
    } else if (event.kind === "motion" || !onlyFigures(gatherings.at(-1))) interrupted = true;
  });
  return gatherings;
}

/** "Godkendt med 42 stemmer mod 4." is conclusion and figures in one: those who follow by name are the same vote. */
function onlyFigures(gathering: Gathering | undefined): boolean {
  return gathering?.voices.every((voice) => voice.side === "counted") === true;
}

function belongs({ voices }: Gathering, voice: Voice, interrupted: boolean): boolean {
  if (interrupted) return false;
  const subject = subjectOf(voices);
  if (subject !== null && voice.subject !== null && subject !== voice.subject) return false;
  return !(voice.side === "counted" && voices.some((other) => other.side === "counted"));
}

function subjectOf(voices: readonly Voice[]): string | null {
  return voices.find((voice) => voice.subject !== null)?.subject ?? null;
}

function readVote(
  voices: readonly Voice[],
  events: readonly CourseEvent[],
  { from, to }: Omit<Gathering, "voices">,
  fallback: string,
): GroupedVote {
  const [before, after] = [events.slice(0, from), events.slice(to + 1)];
  const pending = pendingMotion(before);
  const printed = subjectOf(voices);
  const subject = printed ?? (pending === null ? fallback : definiteForm[pending]);
  const onAmendment = aboutAmendment.test(subject) || (pending !== null && (printed === null || /^forslaget$/.test(printed)));
  const side = (wanted: Voice["side"]) => voices.filter((voice) => voice.side === wanted).flatMap((voice) => voice.ballots);
  const sides = { for: side("for"), against: side("against"), abstained: side("abstained") };
  const countable = voices.every((voice) => voice.side !== "counted" && voice.onlyPersons);
  const within = events.slice(from, to).filter(({ kind }) => kind === "conclusion");
  const carried =
    concludedAfter(onAmendment, after) ??
    concludedAfter(onAmendment, within) ??
    concludedBefore(onAmendment, before) ??
    settledByVoices(sides, voices, countable);
  const vote = { subject, ...sides, carried, ...spanAround(voices) };
  return { vote, from, onAmendment, subjectAssumed: printed === null && pending !== null, countable };
}

/** What has been moved last and not been ruled on yet. */
function pendingMotion(before: readonly CourseEvent[]): Amendment["kind"] | null {
  const last = before.findLast((event) => event.kind === "motion" || (event.kind === "conclusion" && event.conclusion.aboutAmendment));
  return last?.kind === "motion" ? last.amendment.kind : null;
}

// An amendment's fate stands before the next vote or motion; the case's own conclusion may come after many of them.
function concludedAfter(onAmendment: boolean, after: readonly CourseEvent[]): boolean | null {
  for (const event of after) {
    if (event.kind === "conclusion" && event.conclusion.aboutAmendment === onAmendment) {
      const verdict = verdictOf(event.conclusion.outcome);
      if (verdict !== null) return verdict;
    } else if (event.kind !== "conclusion" && onAmendment) return null;
  }
  return null;
}

// "Indstillingen blev godkendt. For stemte …": the conclusion may come first, but not past another vote.
function concludedBefore(onAmendment: boolean, before: readonly CourseEvent[]): boolean | null {
  for (const event of before.toReversed()) {
    if (event.kind !== "conclusion") {
      if (onAmendment || event.kind === "motion") return null;
    } else if (event.conclusion.aboutAmendment === onAmendment) return verdictOf(event.conclusion.outcome);
  }
  return null;
}

function verdictOf(outcome: Outcome): boolean | null {
  if (outcome === "approved" || outcome === "recommended") return true;
  return outcome === "rejected" ? false : null;
}

// Without a conclusion the ballots decide, but only where every voter is a named person and there is no tie; a majority that speaks decides by itself.
function settledByVoices(sides: Pick<Vote, "for" | "against">, voices: readonly Voice[], countable: boolean): boolean | null {
  const body = voices.find((voice) => voice.unnamed === "body" || voice.majority);
  if (body) return body.side === "counted" || body.side === "abstained" ? null : body.side === "for";
  if (!countable || sides.for.length === 0 || sides.against.length === 0 || sides.for.length === sides.against.length) return null;
  return sides.for.length > sides.against.length;
}
