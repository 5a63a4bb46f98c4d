// npm run ingest -- PATH… [--publish] [--municipality NAME] [--keep-examples]
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "./database/open-database.mjs";
import { IngestReport } from "./ingest-report";

const usage = "Brug: npm run ingest -- STI… [--publish] [--municipality NAVN] [--keep-examples]";

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { publish: { type: "boolean" }, municipality: { type: "string" }, "keep-examples": { type: "boolean" } },
});
if (paths.length === 0) {
  console.error(usage);
  process.exit(1);
}

const opened = await openDatabase();
try {
  process.exitCode = await ingestPaths();
} finally {
  const { database } = await import("@/lib/database/database");
  await database.$disconnect();
  await opened.close();
}

async function ingestPaths(): Promise<number> {
  const { findFiles, NoFilesError } = await import("@/lib/ingest/find-files");
  const { ingestFile } = await import("@/lib/ingest/ingest-file");
  const { sweepUnfinished } = await import("@/lib/database/originals");
  await sweepUnfinished(new Date());

  const report = new IngestReport(process.stdout);
  const files: string[] = [];
  for (const given of paths) {
    try {
      files.push(...(await findFiles(given)));
    } catch (error) {
      if (!(error instanceof NoFilesError)) throw error;
      report.refusePath(error.message);
    }
  }
  for (const [index, file] of files.entries()) {
    report.begin(path.basename(file), index + 1, files.length);
    const request = {
      file: { name: path.basename(file), bytes: await readFile(file) },
      municipality: { name: options.municipality ?? process.env.MUNICIPALITY_NAME ?? "Odense Kommune", example: false },
      publish: options.publish ?? false,
      keepExamples: options["keep-examples"] ?? process.env.EXAMPLES === "keep",
    };
    report.end(path.basename(file), await ingestFile(request, { kind: "commandLine" }));
  }
  report.summarise();
  return report.failed ? 1 : 0;
}
