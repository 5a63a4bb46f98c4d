// A process of its own for mutations.test.ts: reads mutants one after the other, as the reader's own process reads one, and writes what became of
// each as JSON. pdf.js may leave a promise behind that a broken file has broken; here as there it must harm nothing but the file's own reading.
import { ExtractError } from "@/lib/extract/extract-error";
import { readPdf } from "@/lib/extract/pdf/read-pdf";
import { mutant } from "./mutant";
import { soundPdf } from "./sample-pages";

const [from = 1, to = 0] = process.argv.slice(2).map(Number);
const sound = soundPdf();
const outcomes: string[] = [];
let slowest = 0;

process.on("unhandledRejection", () => undefined);
for (let seed = from; seed <= to; seed++) {
  const since = performance.now();
  outcomes.push(await outcomeOf(mutant(sound, seed)));
  slowest = Math.max(slowest, performance.now() - since);
}
process.stdout.write(JSON.stringify({ outcomes, slowest }), () => process.exit(0));

async function outcomeOf(bytes: Buffer): Promise<string> {
  try {
    await readPdf(bytes);
    return "read";
  } catch (error) {
    return error instanceof ExtractError ? error.code : `unforeseen: ${String(error)}`;
  }
}
