import { z } from "zod";
import { slugPattern } from "@/lib/danish/slug";

const page = z.coerce.number().int().min(1).max(100_000).default(1).meta({ description: "Which page, from 1." });
const pageSize = z.coerce.number().int().min(1).max(200).default(50).meta({ description: "How many on a page, at most 200." });
const committee = z.string().max(200).regex(slugPattern).optional().meta({ description: "Slug of a committee." });

/** What lists may be asked for. An unknown parameter is an error, since a filter that is misspelled would give everything. */
export const pageParameters = z.strictObject({ page, pageSize });

export const meetingParameters = z.strictObject({
  page,
  pageSize,
  committee,
  publishedSince: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: "Only meetings whose present version was published at this moment or later, as 2024-03-05T12:00:00Z." }),
});

export const pointParameters = z.strictObject({
  page,
  pageSize,
  committee,
  caseNumber: z
    .string()
    .max(200)
    .regex(/^\P{Cc}*$/u)
    .optional()
    .meta({ description: "A case number as printed." }),
});

/** The parameters of a request's address, checked. */
export function readParameters<Schema extends z.ZodType>(request: Request, schema: Schema): z.ZodSafeParseResult<z.output<Schema>> {
  return schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
}
