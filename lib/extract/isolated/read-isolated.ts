import { z } from "zod";
import { ExtractError, isExtractErrorCode } from "../extract-error";
import { readerBundle } from "./reader-bundle";
import type { Reading } from "./reading";
import { runLimited } from "./run-limited";
import { limits } from "./limits";

const line = z.object({
  number: z.number(),
  text: z.string(),
  page: z.number().nullable(),
  heading: z.number().nullable(),
  cells: z.array(z.string()).nullable(),
});
const reading = z.object({
  lines: z.array(line),
  pages: z.number().nullable(),
  pageLabels: z.array(z.string().nullable()),
  furniture: z.array(z.object({ page: z.number(), text: z.string() })),
  properties: z.array(z.string()),
  warnings: z.array(z.object({ code: z.enum(["pagesWithoutText", "pagesNotRead"]), pages: z.array(z.number()) })),
});
const answer = z.union([z.object({ reading }), z.object({ error: z.string() })]);

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a PDF or a Word document in a process of its own, one at a time, within the limits of `limits.ts`. The caller's process neither grows nor
 * stalls, whatever the file holds.
 * @throws ExtractError when the file cannot be read within the limits
 */
export function readIsolated(kind: "pdf" | "docx", bytes: Uint8Array): Promise<Reading> {
  const turn = last.then(() => readNow(kind, bytes));
  last = turn.catch(() => undefined);
  return turn;
}

async function readNow(kind: "pdf" | "docx", bytes: Uint8Array): Promise<Reading> {
  const flags = [`--max-old-space-size=${limits.heapMegabytes}`, "--no-addons", "--no-warnings"];
  const run = await runLimited(process.execPath, [...flags, await readerBundle(), kind, String(process.pid)], bytes, limits);
  if (run.ended !== "itself") throw new ExtractError("tooHeavy");
  // V8 aborts when its heap is full; anything else that ends the process is a fault that the file provoked.
  if (run.exitCode !== 0) throw new ExtractError(run.signal === "SIGABRT" || run.exitCode === 134 ? "tooHeavy" : "damaged");
  const said = answer.parse(JSON.parse(run.output.toString("utf8")));
  if ("reading" in said) return said.reading;
  throw new ExtractError(isExtractErrorCode(said.error) ? said.error : "damaged");
}
