// npm run -s parse -- FILE…
// Prints the parsed minutes as JSON (an array for several files) on stdout and nothing else; warnings and refusals go to stderr.
// Exit code 2 when a file is no referat or cannot be read, 1 without arguments.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ExtractError } from "@/lib/extract/extract-error";
import { readSource } from "@/lib/extract/read-source";
import { NotMinutesError } from "@/lib/minutes/not-minutes-error";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import type { Minutes } from "@/lib/minutes/minutes";

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Brug: npm run -s parse -- FIL…");
  process.exit(1);
}

const parsed: Minutes[] = [];
for (const file of files) {
  try {
    const minutes = parseMinutes(await readSource(path.basename(file), await readFile(file)));
    for (const { line, message } of minutes.warnings) console.error(`${file}:${line ?? 1}: ${message}`);
    parsed.push(minutes);
  } catch (error) {
    console.error(`${file}: ${refusalOf(error)}`);
    process.exitCode = 2;
  }
}
// The write is awaited: a process that ends at once would cut a long answer short in a pipe.
if (files.length > 1 || parsed.length > 0) {
  const answer = files.length === 1 ? parsed[0] : parsed;
  await new Promise((written) => process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`, written));
}

/** What a reader is told of a file that is refused. Anything unforeseen is a fault of ours and is thrown on. */
function refusalOf(error: unknown): string {
  if (error instanceof NotMinutesError || error instanceof ExtractError) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "Filen findes ikke.";
  if (code === "EISDIR") return "Stien er en mappe, ikke en fil.";
  if (code === "EACCES") return "Filen må ikke læses.";
  throw error;
}
