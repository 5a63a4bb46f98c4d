import { z } from "zod";
import { linesRecord, meetingReference } from "./record-parts";

const ballotRecord = z
  .object({
    name: z.string().meta({ description: "The name as printed." }),
    person: z.string().nullable().meta({ description: "Slug of the person; null for a group." }),
    party: z.string().nullable().meta({ description: "The printed party letter at the time; never inferred." }),
    choice: z.enum(["for", "against", "abstained"]),
  })
  .meta({ id: "Ballot", description: "What one named person or group voted." });

/** One recorded vote. */
export const voteRecord = z
  .object({
    id: z.string().meta({ description: "The point's id and the vote's number within it." }),
    subject: z.string().meta({ description: "What was voted on." }),
    onAmendment: z.boolean().meta({ description: "True where the vote was about an amendment, not the point itself." }),
    carried: z.boolean().nullable().meta({ description: "Null where the minutes do not say." }),
    complete: z.boolean().meta({ description: "False where the minutes name fewer than voted. The ballots must then not be counted." }),
    ballots: z.array(ballotRecord),
    lines: linesRecord,
  })
  .meta({ id: "Vote", description: "A recorded vote, with those who are named in it." });

/** A vote on its own, with the point that it settled. */
export const voteListing = voteRecord
  .extend({
    point: z.object({ id: z.uuid(), url: z.string(), number: z.int(), title: z.string(), caseNumber: z.string().nullable() }),
    meeting: meetingReference,
  })
  .meta({ id: "VoteListing", description: "A recorded vote with the point that it belongs to." });

export type VoteRecord = z.infer<typeof voteRecord>;
export type VoteListing = z.infer<typeof voteListing>;
