import { readConfiguration } from "@/lib/configuration/configuration";
import { sweepStorage } from "@/lib/desk/sweep-storage";
import { claimFile } from "@/lib/ingest/ingest-file";
import { type GivenFile, listFiles, NoFilesError } from "@/lib/ingest/list-files";
import { openFile } from "@/lib/ingest/open-file";
import { refuseFile } from "@/lib/ingest/refuse-file";
import { IngestReport } from "./ingest-report";

export type IngestOptions = { publish: boolean; municipality: string | undefined; keepExamples: boolean };

/**
 * Takes in files and folders one referat at a time, and tells how it goes. Ctrl-C ends it after the referat at hand.
 * @returns the exit code: 0, or 1 when anything was refused, or 130 when it was stopped
 */
export async function ingestPaths(paths: readonly string[], options: IngestOptions): Promise<number> {
  const { MUNICIPALITY_NAME, EXAMPLES } = readConfiguration(process.env);
  const municipality = { name: options.municipality ?? MUNICIPALITY_NAME, example: false };
  const keepExamples = options.keepExamples || EXAMPLES === "keep";
  const report = new IngestReport(process.stdout);
  const isStopped = stopOnInterrupt();

  if (options.municipality === undefined && !process.env.MUNICIPALITY_NAME)
    console.error("MUNICIPALITY_NAME er ikke sat: Referaterne kommer til at stå under »Kommunen«.");
  await sweepStorage();
  const files = await listAll(paths, report);
  const claimed = new Set<string>();
  const unclaimed: { label: string; name: string; reason: string }[] = [];
  for (const [index, file] of files.entries()) {
    if (isStopped()) break;
    report.begin(file.label, index + 1, files.length);
    for await (const opened of openFile(file)) {
      if (isStopped()) break;
      if ("refused" in opened) {
        report.refuse(`${opened.label}: ${opened.refused}`);
      } else {
        const { label, name, bytes, beside } = opened;
        if (claimed.has(label)) continue;
        const result = await claimFile(
          { file: { name, bytes }, municipality, publish: options.publish, keepExamples, beside },
          commandLine,
        );
        if (result.kind !== "unclaimed") report.end(label, result);
        else if (beside.length > 0) unclaimed.push({ label, name, reason: result.reason });
        else report.end(label, await refuseFile(name, result.reason, commandLine));
        if ("attachments" in result)
          for (const each of [...result.attachments.taken, ...result.attachments.refused]) claimed.add(labelOf(each));
      }
    }
  }
  for (const { label, name, reason } of unclaimed) {
    if (!claimed.has(label) && !isStopped()) report.end(label, await refuseFile(name, reason, commandLine));
  }
  report.summarise();
  if (isStopped()) return 130;
  return report.failed ? 1 : 0;
}

const commandLine = { kind: "commandLine" } as const;

function labelOf(file: string | { label: string }): string {
  return typeof file === "string" ? file : file.label;
}

async function listAll(paths: readonly string[], report: IngestReport): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const given of paths) {
    try {
      files.push(...(await listFiles(given)));
    } catch (error) {
      if (!(error instanceof NoFilesError)) throw error;
      report.refuse(error.message);
    }
  }
  return files;
}

/** True after the first Ctrl-C; the second ends the process at once. */
function stopOnInterrupt(): () => boolean {
  let stopped = false;
  process.once("SIGINT", () => (stopped = true));
  return () => stopped;
}
