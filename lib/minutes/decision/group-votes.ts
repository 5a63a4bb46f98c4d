import { spanAround } from "../lines/join-span";
import type { Outcome, Vote } from "../minutes";
import { aboutAmendment } from "../vocabulary/outcome-phrases";
import type { Voice } from "./read-voices";

/** What happens in a decision, in order, as far as votes are concerned: somebody votes, or something is concluded. */
export type VotingEvent = { kind: "voice"; voice: Voice } | { kind: "conclusion"; folded: string; outcome: Outcome };

/**
 * Gathers voices into votes. Voices belong together until something is concluded, another subject is named, or a side speaks again
 * (`referat-in-the-wild.md`, Decisions: a vote belongs to what it names).
 * @param fallback what was voted on where no clause says it
 */
export function groupVotes(events: readonly VotingEvent[], fallback: string): Vote[] {
  const votes: Vote[] = [];
  let open: Voice[] = [];
  const close = (after: readonly VotingEvent[]) => {
    if (open.length > 0) votes.push(voteOf(open, after, fallback));
    open = [];
  };
  events.forEach((event, index) => {
    if (event.kind === "conclusion") close(events.slice(index));
    else {
      if (!belongs(open, event.voice)) close([]);
      open.push(event.voice);
    }
  });
  close([]);
  return votes;
}

function belongs(open: readonly Voice[], voice: Voice): boolean {
  const subject = open.find((other) => other.subject !== null)?.subject ?? null;
  if (subject !== null && voice.subject !== null && subject !== voice.subject) return false;
  // A counted result sums up the voices before it, or stands alone.
  return !open.some((other) => other.side === "counted") || voice.side !== "counted";
}

function voteOf(voices: readonly Voice[], after: readonly VotingEvent[], fallback: string): Vote {
  const subject = voices.find((voice) => voice.subject !== null)?.subject ?? fallback;
  const side = (wanted: Voice["side"]) => voices.filter((voice) => voice.side === wanted).flatMap((voice) => voice.ballots);
  const vote = { subject, for: side("for"), against: side("against"), abstained: side("abstained") };
  return { ...vote, carried: concluded(subject, after) ?? counted(vote, voices), ...spanAround(voices) };
}

/** What the next conclusion says of this subject; null where it says nothing of it. */
function concluded(subject: string, after: readonly VotingEvent[]): boolean | null {
  for (const event of after) {
    if (event.kind === "voice") return null;
    if (aboutAmendment.test(event.folded) !== aboutAmendment.test(subject)) continue;
    if (event.outcome === "approved" || event.outcome === "recommended") return true;
    if (event.outcome === "rejected") return false;
  }
  return null;
}

// Without a conclusion the ballots decide, but only where every voter is named: remainders and figures leave it open, and so does a tie.
function counted(vote: Pick<Vote, "for" | "against">, voices: readonly Voice[]): boolean | null {
  const everyoneNamed = voices.every((voice) => voice.side !== "counted" && voice.ballots.length > 0);
  const bothSides = vote.for.length > 0 && vote.against.length > 0;
  if (!everyoneNamed || !bothSides || vote.for.length === vote.against.length) return null;
  return vote.for.length > vote.against.length;
}
