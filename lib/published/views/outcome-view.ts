import type { Outcome } from "@/lib/minutes/minutes";

/** What a point's label says. `none` where the minutes print no decision; `derived` where only the votes tell. */
export type OutcomeView = {
  outcome: Outcome | "none";
  withAddition: boolean;
  /** An amendment was carried. */
  amended: boolean;
  derived: boolean;
};
