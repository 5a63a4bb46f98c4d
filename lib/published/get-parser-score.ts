import { z } from "zod";
import stored from "./parser-score.json";
import type { ParserScore } from "./views/parser-score";

const score = z.object({
  measuredAt: z.iso.date(),
  parserVersion: z.string(),
  documents: z.int(),
  labels: z.int(),
  fields: z.array(z.object({ name: z.string(), precision: z.number(), recall: z.number(), labelled: z.int() })),
});

/** How well the parser read minutes that people had labelled, as `npm run measure:parser` wrote it. */
export function getParserScore(): ParserScore {
  return score.parse(stored);
}
