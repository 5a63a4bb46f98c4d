import { z } from "zod";
import { pointRecord } from "./point-record";
import { committeeRecord } from "./record-parts";

/** A published meeting without its points. */
export const meetingListing = z
  .object({
    id: z.uuid(),
    url: z.string(),
    committee: committeeRecord,
    kind: z.enum(["referat", "dagsorden", "tillægsdagsorden"]),
    date: z.iso.date(),
    time: z.string().nullable().meta({ description: "Danish local time as printed, 16:00." }),
    place: z.string().nullable(),
    term: z.object({ from: z.int(), to: z.int() }).nullable().meta({ description: "The years of the council's term, where printed." }),
    version: z.int().min(1).meta({ description: "Rises with every new version of the minutes." }),
    publishedAt: z.iso.datetime().meta({ description: "When this version was published." }),
    note: z.string().nullable().meta({ description: "What the municipality says about this version." }),
    source: z.object({
      url: z.string().meta({ description: "The numbered lines." }),
      originalUrl: z
        .string()
        .nullable()
        .meta({ description: "The file as received; null while it is withheld: a part of it is withdrawn." }),
      fileName: z.string().nullable().meta({ description: "The name it came under; null while the file is withheld." }),
      sha256: z.string().nullable().meta({ description: "Of the file at originalUrl; null while it is withheld." }),
      mediaType: z.string(),
      size: z.int().nullable().meta({ description: "In bytes; null while the file is withheld." }),
    }),
  })
  .meta({ id: "MeetingListing", description: "A published meeting." });

/** A published meeting with its points. */
export const meetingRecord = meetingListing
  .extend({ points: z.array(pointRecord) })
  .meta({ id: "Meeting", description: "A published meeting with its points. Withdrawn points are left out." });

export type MeetingListing = z.infer<typeof meetingListing>;
export type MeetingRecord = z.infer<typeof meetingRecord>;
