// The process that reads one file: bytes on standard input, a Reading or an error's code as JSON on standard output. Bundled by
// scripts/bundle-reader.mjs; it has no environment, no add-ons and little memory, and whoever started it ends it when it takes too much. Should that
// process be gone, it ends by itself.
import { buffer } from "node:stream/consumers";
import { ExtractError } from "../extract-error";
import { readDocx } from "../docx/read-docx";
import { readPdf } from "../pdf/read-pdf";
import { endWithStarter } from "./end-with-starter";
import type { Reading } from "./reading";

const readers: Record<string, (bytes: Uint8Array) => Promise<Reading>> = { pdf: readPdf, docx: readDocx };

const read = readers[process.argv[2] ?? ""];
if (!read) throw new Error("Usage: reader pdf|docx STARTER < FILE");
endWithStarter(Number(process.argv[3]));

const answer = await outcome(read);
// Exit at once afterwards: a file must not keep the process alive with timers or promises of its own making.
process.stdout.write(JSON.stringify(answer), () => process.exit(0));

async function outcome(reader: (bytes: Uint8Array) => Promise<Reading>): Promise<{ reading: Reading } | { error: string }> {
  try {
    return { reading: await reader(await buffer(process.stdin)) };
  } catch (error) {
    return { error: error instanceof ExtractError ? error.code : "damaged" };
  }
}
