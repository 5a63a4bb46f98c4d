import { z } from "zod";
import { meetingReference, outcomeRecord } from "./record-parts";

/** A case as lists show it. */
export const caseListing = z
  .object({
    slug: z.string(),
    number: z.string().meta({ description: "As printed." }),
    kleSubject: z.string().nullable().meta({ description: "KLE subject, 27.03.00, where the number is of that form." }),
    kleGroup: z.string().nullable(),
    kleMainGroup: z.string().nullable(),
  })
  .meta({ id: "CaseListing", description: "A case, known by the number printed at its points." });

/** A case with all its treatments, oldest first. */
export const caseRecord = caseListing
  .extend({
    treatments: z.array(
      z.object({
        id: z.uuid().meta({ description: "The point's id." }),
        url: z.string(),
        title: z.string(),
        outcome: outcomeRecord.nullable(),
        meeting: meetingReference,
      }),
    ),
  })
  .meta({ id: "Case", description: "A case with its treatments, oldest first." });

export type CaseListing = z.infer<typeof caseListing>;
export type CaseRecord = z.infer<typeof caseRecord>;
