import { z } from "zod";

/** What a reader may tell the secretariat: an error in the record, or personal data that should not be public. */
export type ReportKind = "error" | "personalData";

const written = z
  .string()
  .trim()
  .refine((text) => !text.includes("\0"));

/** What a report says: what it is about, what is wrong there, and an e-mail where an answer is wanted; empty where none is. */
export const reportFields = z.object({
  page: written.min(1).max(500),
  message: written.min(10).max(4000),
  email: z.union([z.literal(""), z.email().max(320)]),
});

export type Report = z.infer<typeof reportFields>;
