import { z } from "zod";

/** A person as lists show them. */
export const personListing = z
  .object({
    slug: z.string(),
    name: z.string(),
    municipality: z.string(),
    spellings: z.array(z.string()).meta({ description: "Every spelling of the name that is known to be this person." }),
  })
  .meta({ id: "PersonListing", description: "A politician whom published minutes name." });

/** A person with every ballot and absence that published minutes print. */
export const personRecord = personListing
  .extend({
    ballots: z.array(
      z.object({
        vote: z.string().meta({ description: "The vote's id." }),
        point: z.uuid(),
        url: z.string(),
        date: z.iso.date(),
        subject: z.string(),
        choice: z.enum(["for", "against", "abstained"]),
        party: z.string().nullable(),
      }),
    ),
    absences: z.array(
      z.object({ point: z.uuid(), url: z.string(), date: z.iso.date(), scope: z.enum(["meeting", "point", "part"]), text: z.string() }),
    ),
  })
  .meta({ id: "Person", description: "A politician with all that published minutes print of votes and absences." });

export type PersonListing = z.infer<typeof personListing>;
export type PersonRecord = z.infer<typeof personRecord>;
