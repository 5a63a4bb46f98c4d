import { z } from "zod";
import { outcomeRecord } from "@/lib/published/views/records/record-parts";

const several = z.array(z.string()).optional();

/** What `/api/v1/search` may be asked for: the words of the search page's own address. */
export const searchAnswerParameters = z.object({
  q: z.string().max(500).optional().meta({ description: "The query, in the language of the search page." }),
  udfald: several.meta({ description: "Only these outcomes, in Danish words." }),
  udvalg: several.meta({ description: "Only these committees, by slug." }),
  aar: several.meta({ description: "Only these years." }),
  uenighed: several.meta({ description: "Only points with a recorded vote (`afstemning`) or an amendment (`aendringsforslag`)." }),
  parti: several.meta({ description: "Only points where these parties voted, by letter." }),
  type: several.meta({ description: "Only these types of case, A to E." }),
  emne: several.meta({ description: "Only these KLE main groups." }),
  sort: z.enum(["relevans", "nyeste", "aeldste"]).optional(),
  page: z.int().min(1).optional(),
});

/** The form of its answer. */
export const searchAnswer = z
  .looseObject({
    query: z.string(),
    total: z.int(),
    estimated: z.boolean().meta({ description: "True where `total` is estimated from a sample, which only very many hits are." }),
    estimatedFacets: z.boolean().meta({ description: "True where counts of the facets are." }),
    hits: z.array(
      z.looseObject({
        committee: z.string(),
        date: z.iso.date(),
        point: z.int(),
        title: z.string(),
        url: z.string(),
        caseNumber: z.string().nullable(),
        outcome: z.union([outcomeRecord, z.literal("none")]),
        decision: z.string().nullable(),
        snippet: z.string().nullable(),
        line: z.int().nullable(),
      }),
    ),
    facets: z.looseObject({}),
    suggestion: z.string().nullable(),
    anyWord: z.boolean().meta({ description: "True where no point has all the words; the hits have some of them." }),
  })
  .meta({ id: "SearchAnswer" });
