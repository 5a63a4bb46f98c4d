import type { Amendment, Outcome } from "../minutes";
import type { CourseEvent } from "./read-course";

/** What stands before and after each event, found in one pass each way: a decision may have as many votes as lines. */
export type Outlook = {
  /** What has been moved last before the event and not been ruled on yet. */
  pending: (Amendment["kind"] | "forslag" | null)[];
  /** What a conclusion on the case says after the event, past anything else. */
  caseAfter: (boolean | null)[];
  /** What the nearest conclusion on the case says before the event, not past a motion. */
  caseBefore: (boolean | null)[];
};

/** Looks along the events of a decision, forwards and backwards. */
export function lookAlong(events: readonly CourseEvent[]): Outlook {
  const outlook: Outlook = { pending: [], caseAfter: [], caseBefore: [] };
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
    else if (event.kind === "conclusion") before = verdictOf(event.conclusion.outcome);
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
