// npm run ingest -- PATH… [--publish] [--municipality NAME] [--keep-examples]
import { parseArgs } from "node:util";
import { ConfigurationError } from "@/lib/configuration/configuration";
import { argumentFault } from "./argument-fault";
import { openDatabase } from "./database/open-database.mjs";

const usage = "Brug: npm run ingest -- STI… [--publish] [--municipality NAVN] [--keep-examples]";

const { options, paths } = readArguments();
const opened = await openDatabase();
// Whatever asks the database is loaded once its address is known.
const { ingestPaths } = await import("./ingest/ingest-paths");
const { database } = await import("@/lib/database/database");
try {
  process.exitCode = await ingestPaths(paths, options);
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await database.$disconnect();
  await opened.close();
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { publish: { type: "boolean" }, municipality: { type: "string" }, "keep-examples": { type: "boolean" } },
    });
    if (positionals.length === 0) throw new TypeError("Angiv mindst én fil eller mappe.");
    const { publish = false, municipality, "keep-examples": keepExamples = false } = values;
    return { paths: positionals, options: { publish, municipality, keepExamples } };
  } catch (error) {
    console.error(`${argumentFault(error)}\n${usage}`);
    process.exit(1);
  }
}
