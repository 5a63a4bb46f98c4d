import { ingestFile } from "@/lib/ingest/ingest-file";
import { bytesOf } from "./referat-text";

type Accepted = Exclude<Awaited<ReturnType<typeof ingestFile>>, { kind: "refused" }>;

/** Takes a referat in the way the command line does. @throws when it is refused */
export async function publishReferat(text: string, { publish = true, name = "referat.txt" } = {}): Promise<Accepted> {
  const municipality = { name: "Lillehavn Kommune", example: false };
  const result = await ingestFile(
    { file: { name, bytes: bytesOf(text) }, municipality, publish, keepExamples: false },
    { kind: "commandLine" },
  );
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
}
