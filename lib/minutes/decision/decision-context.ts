import type { Recommendation } from "../minutes";

/** What must be known of a point to read its decision. */
export type DecisionContext = { committee: string; pointNumber: number; recommendation: Recommendation | null };
