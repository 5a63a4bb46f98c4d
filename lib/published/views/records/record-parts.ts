import { z } from "zod";

/** Lines of a meeting's numbered source, 1-based and inclusive. */
export const linesRecord = z
  .object({ line: z.int().min(1), endLine: z.int().min(1), url: z.string().meta({ description: "The page that shows the lines." }) })
  .meta({ id: "Lines", description: "Where it stands in the numbered source of the meeting, 1-based and inclusive." });

export const outcomeRecord = z
  .enum(["approved", "recommended", "discussed", "noted", "rejected", "postponed", "other"])
  .meta({ id: "Outcome", description: "What the committee itself decided." });

export const committeeRecord = z
  .object({ slug: z.string(), name: z.string(), url: z.string(), municipality: z.string() })
  .meta({ id: "Committee", description: "A committee of a municipality." });

/** The meeting that a point or vote belongs to. */
export const meetingReference = z
  .object({ id: z.uuid(), url: z.string(), date: z.iso.date(), committee: committeeRecord })
  .meta({ id: "MeetingReference", description: "The meeting that it belongs to." });

export type LinesRecord = z.infer<typeof linesRecord>;
export type MeetingReference = z.infer<typeof meetingReference>;
