import { z } from "zod";
import { linesRecord, meetingReference, outcomeRecord } from "./record-parts";
import { voteRecord } from "./vote-record";

const amendmentRecord = z
  .object({
    kind: z.enum(["ændringsforslag", "tilføjelse", "resolution"]),
    proposers: z.array(z.string()),
    text: z.string(),
    adopted: z.boolean().nullable().meta({ description: "Null where the minutes do not say." }),
    lines: linesRecord,
  })
  .meta({ id: "Amendment" });

const absenceRecord = z
  .object({
    name: z.string().meta({ description: "The name as printed." }),
    person: z.string().nullable().meta({ description: "Slug of the person." }),
    scope: z.enum(["meeting", "point", "part"]).meta({ description: "Away from the whole meeting, this point, or a part of it." }),
    text: z.string().meta({ description: "The sentence that says so." }),
    lines: linesRecord,
  })
  .meta({ id: "Absence" });

const decisionRecord = z
  .object({
    text: z.string(),
    outcome: outcomeRecord,
    derived: z.boolean().meta({ description: "True where no conclusion is printed and the outcome follows from the votes." }),
    withAddition: z.boolean(),
    amended: z.boolean().meta({ description: "True where an amendment was adopted." }),
    amendments: z.array(amendmentRecord),
    votes: z.array(voteRecord),
    absences: z.array(absenceRecord),
    otherBodies: z.array(z.object({ body: z.string(), outcome: outcomeRecord, lines: linesRecord })),
    lines: linesRecord,
  })
  .meta({ id: "Decision", description: "What the committee decided, as printed." });

/** A point of a published meeting. */
export const pointRecord = z
  .object({
    id: z.uuid().meta({ description: "Kept through every new version of the meeting." }),
    url: z.string(),
    meeting: meetingReference,
    number: z.int().meta({ description: "As printed; numbers may be missing or repeated." }),
    title: z.string(),
    caseType: z.enum(["A", "B", "C", "D", "E"]).nullable(),
    initiative: z.boolean().meta({ description: "True for a case that a member has put on the agenda." }),
    closed: z.boolean().meta({ description: "True for a point that the public may not attend." }),
    caseNumber: z.string().nullable().meta({ description: "As printed." }),
    case: z.string().nullable().meta({ description: "Slug of the case." }),
    recommendation: z
      .object({ proposers: z.array(z.string()), text: z.string(), items: z.array(z.string()), lines: linesRecord })
      .nullable(),
    decision: decisionRecord.nullable().meta({ description: "Null where the minutes print none." }),
    attachments: z.array(z.object({ title: z.string() })),
    lines: linesRecord,
  })
  .meta({ id: "Point", description: "An agenda point." });

export type PointRecord = z.infer<typeof pointRecord>;
