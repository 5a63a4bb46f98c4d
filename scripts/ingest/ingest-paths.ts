import { readConfiguration } from "@/lib/configuration/configuration";
import { sweepStorage } from "@/lib/desk/sweep-storage";
import { ingestFile } from "@/lib/ingest/ingest-file";
import { type GivenFile, listFiles, NoFilesError } from "@/lib/ingest/list-files";
import { openFile } from "@/lib/ingest/open-file";
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

  await sweepStorage();
  const files = await listAll(paths, report);
  for (const [index, file] of files.entries()) {
    if (isStopped()) break;
    report.begin(file.label, index + 1, files.length);
    for await (const opened of openFile(file)) {
      if (isStopped()) break;
      if ("refused" in opened) {
        report.refuse(`${opened.label}: ${opened.refused}`);
      } else {
        const request = { file: { name: opened.name, bytes: opened.bytes }, municipality, publish: options.publish, keepExamples };
        report.end(opened.label, await ingestFile(request, { kind: "commandLine" }));
      }
    }
  }
  report.summarise();
  if (isStopped()) return 130;
  return report.failed ? 1 : 0;
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
