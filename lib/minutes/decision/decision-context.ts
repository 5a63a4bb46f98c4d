import type { Recommendation } from "../minutes";

/** Whose meeting it is, and the day, as the title and as the date of the meeting tell it. */
export type HeldMeeting = { committee: string; date: string; titleDate: string | null };

/** What must be known of a point to read its decision. */
export type DecisionContext = HeldMeeting & { pointNumber: number; recommendation: Recommendation | null };
