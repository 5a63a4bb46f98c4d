import type { Amendment, Outcome } from "../minutes";
import { partsIn } from "../vocabulary/outcome-phrases";
import type { CourseEvent } from "./read-course";

/** What stands before and after each event, found in one pass each way: a decision may have as many votes as lines. */
export type Outlook = {
  /** What has been moved last before the event and not been ruled on yet. */
  pending: (Amendment["kind"] | "forslag" | null)[];
  /** What a conclusion on the case says after the event, past anything else. */
  caseAfter: (boolean | null)[];
  /** What the nearest conclusion on the case says before the event, not past a motion. */
  caseBefore: (boolean | null)[];
  /** What a conclusion says of the part that a voice is about, if one names it: the nearest before it, else the nearest after it. */
  onPart: (boolean | null | undefined)[];
};

/** Looks along the events of a decision, forwards and backwards. */
export function lookAlong(events: readonly CourseEvent[]): Outlook {
  const outlook: Outlook = { pending: [], caseAfter: [], caseBefore: [], onPart: verdictsOnParts(events) };
  let pending: Amendment["kind"] | "forslag" | null = null;
  let before: boolean | null = null;
  for (const event of events) {
    outlook.pending.push(pending);
    outlook.caseBefore.push(before);
    if (event.kind === "motion") {
      pending = event.amendment.kind;
      before = null;
    } else if (event.kind === "proposal") pending = "forslag";
    else if (event.kind === "conclusion" && event.conclusion.aboutAmendment) pending = null;
    else if (event.kind === "conclusion") {
      before = verdictOf(event.conclusion.outcome);
      // A proposal to put the case off has fallen when the case is decided.
      if (pending === "forslag") pending = null;
    }
  }
  let after: boolean | null = null;
  for (const event of events.toReversed()) {
    outlook.caseAfter.push(after);
    if (event.kind === "conclusion" && !event.conclusion.aboutAmendment) after = verdictOf(event.conclusion.outcome) ?? after;
  }
  outlook.caseAfter.reverse();
  return outlook;
}

/** Whether an outcome carries what was voted on; null where it says neither. */
export function verdictOf(outcome: Outcome): boolean | null {
  if (outcome === "approved" || outcome === "recommended") return true;
  return outcome === "rejected" ? false : null;
}

function verdictsOnParts(events: readonly CourseEvent[]): (boolean | null | undefined)[] {
  const [before, after] = [verdictsBefore(events), verdictsBefore(events.toReversed()).reverse()];
  return events.map((_, index) => (before[index] === undefined ? after[index] : before[index]));
}

/** For each voice on one part what was ruled on it last. A sentence that names several parts apart may rule each of them otherwise. */
function verdictsBefore(events: readonly CourseEvent[]): (boolean | null | undefined)[] {
  const ruled = new Map<number, boolean | null>();
  return events.map((event) => {
    if (event.kind === "conclusion" && !event.conclusion.aboutAmendment) {
      const { statement, outcome } = event.conclusion;
      const parts = partsIn(statement.folded);
      for (const part of parts) ruled.set(part, parts.length === 1 ? verdictOf(outcome) : null);
    }
    const [part, ...others] = event.kind === "voice" ? partsIn(event.voice.subject ?? "") : [];
    return part === undefined || others.length > 0 ? undefined : ruled.get(part);
  });
}
