import { z } from "zod";
import { csvMediaType } from "./csv";

/** The whole collection as files. `description` is for people who look for data. */
export const downloadFiles = {
  "points.jsonl": { mediaType: "application/jsonl; charset=utf-8", description: "Et punkt pr. linje, som i /api/v1/points." },
  "points.csv": {
    mediaType: csvMediaType,
    description: "Et punkt pr. række: møde, titel, sagsnummer, indstilling, beslutning og udfald.",
  },
  "ballots.csv": {
    mediaType: csvMediaType,
    description: "En stemme pr. række: hvem der stemte hvad, om hvad, og hvor det står.",
  },
  "absences.csv": { mediaType: csvMediaType, description: "Et fravær pr. række, som referatet skriver det." },
} as const;

export type DownloadName = keyof typeof downloadFiles;

/** Whether there is a file of this name. */
export function isDownloadName(name: string): name is DownloadName {
  return Object.hasOwn(downloadFiles, name);
}

/** The form of the list of files. */
export const downloadList = z
  .object({
    csvDialect: z
      .object({
        delimiter: z.string(),
        lineTerminator: z.string(),
        quoteChar: z.string(),
        doubleQuote: z.boolean(),
        header: z.boolean(),
        encoding: z.string(),
        trueValue: z.string(),
        falseValue: z.string(),
        missingValue: z.string(),
        formulaEscape: z.string().meta({ description: "Stands before a text that begins as a formula does." }),
      })
      .meta({ description: "How every CSV file of the portal is written. Dates are ISO 8601, figures plain digits." }),
    files: z.array(
      z.object({
        name: z.string(),
        url: z.string(),
        description: z.string(),
        mediaType: z.string(),
        columns: z
          .array(z.object({ name: z.string(), description: z.string() }))
          .meta({ description: "Of a table; empty for JSON Lines, whose lines have the form that `schema` names." }),
        schema: z.string().nullable().meta({ description: "The form of a line, in the description of the API." }),
        bytes: z.int(),
        sha256: z.string().meta({ description: "Of the file's bytes, in hexadecimal." }),
      }),
    ),
  })
  .meta({
    id: "DownloadList",
    description: "Everything that is published, as files. They change when something is published or withdrawn.",
  });
