import { ingestFile, type Ingested } from "@/lib/ingest/ingest-file";
import { bytesOf } from "./referat-text";

export const commandLine = { kind: "commandLine" } as const;

/** How a test takes a referat in. Everything left out is ordinary: a real municipality, a draft. */
export type TakeInOptions = { publish?: boolean; example?: boolean; keepExamples?: boolean; municipality?: string };

/** Takes a text in as the command line does. @throws when it is refused */
export async function takeIn(text: string, { publish = false, example = false, ...options }: TakeInOptions = {}): Promise<Ingested> {
  const name = options.municipality ?? (example ? "Eksempelby Kommune" : "Lillehavn Kommune");
  const file = { name: "referat.txt", bytes: bytesOf(text) };
  const { keepExamples = false } = options;
  const result = await ingestFile({ file, municipality: { name, example }, publish, keepExamples }, commandLine);
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
}
