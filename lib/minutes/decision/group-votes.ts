import { spanAround } from "../lines/join-span";
import type { Vote } from "../minutes";
import { aboutAmendment } from "../vocabulary/outcome-phrases";
import { definiteForm } from "../vocabulary/amendment-phrases";
import { lookAlong, type Outlook, verdictOf } from "./look-along";
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
  const outlook = lookAlong(events);
  return gatherVoices(events).map((gathering) => readVote(gathering, events, outlook, fallback));
}

type Gathering = { voices: Voice[]; from: number; to: number; subject: string | null; figures: boolean; onlyFigures: boolean };

/** The votes that a voice may still belong to: looked up by subject, since a decision may have as many as lines. */
type Open = { last: Gathering | null; joinable: Gathering | null; bySubject: Map<string, Gathering> };

function gatherVoices(events: readonly CourseEvent[]): Gathering[] {
  const gatherings: Gathering[] = [];
  const none = (): Open => ({ last: null, joinable: null, bySubject: new Map() });
  let open = none();
  events.forEach((event, index) => {
    if (event.kind === "voice") {
      const { voice } = event;
      const figures = voice.side === "counted";
      const home = homeOf(voice, open);
      if (home) {
        home.voices.push(voice);
        Object.assign(home, { to: index, subject: home.subject ?? voice.subject });
        Object.assign(home, { figures: home.figures || figures, onlyFigures: home.onlyFigures && figures });
      }
      const vote = home ?? { voices: [voice], from: index, to: index, subject: voice.subject, figures, onlyFigures: figures };
      if (!home) gatherings.push(vote);
      if (!home) open.last = vote;
      if (!home && !voice.bothWays) open.joinable = vote;
      if (vote.subject !== null) open.bySubject.set(vote.subject, vote);
    } else if (event.kind !== "conclusion" || !staysOpen(open.last)) open = none();
  });
  return gatherings;
}

// "Godkendt med 42 stemmer mod 4." is conclusion and figures in one, "Et flertal bestående af A og B godkender" conclusion and voters: those who
// follow by name are the same vote.
function staysOpen(last: Gathering | null): boolean {
  return last?.onlyFigures === true || last?.voices.at(-1)?.majority === true;
}

/** The vote that a voice belongs to: the one on its subject, else the last; who voted both ways by points began votes that nobody else joins without saying so. */
function homeOf(voice: Voice, { last, joinable, bySubject }: Open): Gathering | null {
  const unnamed = last?.subject === null ? last : null;
  const home = voice.subject === null ? joinable : (bySubject.get(voice.subject) ?? unnamed);
  return home && voice.side === "counted" && home.figures ? null : home;
}

function readVote(
  { voices, from, to, subject: printed }: Gathering,
  events: readonly CourseEvent[],
  outlook: Outlook,
  fallback: string,
): GroupedVote {
  const pending = outlook.pending[from] ?? null;
  const subject = printed ?? (pending === null ? fallback : definiteForm[pending]);
  const rulingBefore = onAmendmentBefore(events[from - 1]);
  const onAmendment =
    aboutAmendment.test(subject) ||
    (pending !== null && (printed === null || /^forslaget$|forslag(?=\s|$)/.test(printed))) ||
    (rulingBefore !== null && printed === "forslaget");
  const side = (wanted: Voice["side"]) => voices.filter((voice) => voice.side === wanted).flatMap((voice) => voice.ballots);
  const sides = { for: side("for"), against: side("against"), abstained: side("abstained") };
  const countable = voices.every((voice) => voice.side !== "counted" && voice.onlyPersons);
  const concluded = onAmendment
    ? (onAmendmentAfter(events, to) ?? rulingBefore)
    : outlook.onPart[from] === undefined
      ? (outlook.caseAfter[to] ?? caseWithin(events, from, to) ?? outlook.caseBefore[from])
      : outlook.onPart[from];
  const carried = concluded ?? settledByVoices(sides, voices, countable);
  const vote = { subject, ...sides, carried, ...spanAround(voices) };
  return { vote, from, onAmendment, subjectAssumed: printed === null && pending !== null, countable };
}

// An amendment's fate stands among the conclusions before the next vote or motion, or right before the vote.
function onAmendmentAfter(events: readonly CourseEvent[], to: number): boolean | null {
  for (let index = to + 1; index < events.length; index++) {
    const event = events[index];
    if (event?.kind !== "conclusion") return null;
    const { aboutAmendment: onIt, outcome } = event.conclusion;
    // To put the case off is what has been proposed, and carried.
    const verdict = onIt ? outcome === "postponed" || verdictOf(outcome) : null;
    if (verdict !== null) return verdict;
  }
  return null;
}

function onAmendmentBefore(event: CourseEvent | undefined): boolean | null {
  return event?.kind === "conclusion" && event.conclusion.aboutAmendment ? verdictOf(event.conclusion.outcome) : null;
}

// Figures stand in the conclusion itself, before the names that belong to them.
function caseWithin(events: readonly CourseEvent[], from: number, to: number): boolean | null {
  const event = events.slice(from, to).find((each) => each.kind === "conclusion" && !each.conclusion.aboutAmendment);
  return event?.kind === "conclusion" ? verdictOf(event.conclusion.outcome) : null;
}

// Without a conclusion the ballots decide, but only where every voter is a named person and there is no tie; a majority that speaks decides by itself.
function settledByVoices(sides: Pick<Vote, "for" | "against">, voices: readonly Voice[], countable: boolean): boolean | null {
  const body = voices.find((voice) => voice.unnamed === "body" || voice.majority);
  if (body) return body.side === "counted" || body.side === "abstained" ? null : body.side === "for";
  if (!countable || sides.for.length === 0 || sides.against.length === 0 || sides.for.length === sides.against.length) return null;
  return sides.for.length > sides.against.length;
}
