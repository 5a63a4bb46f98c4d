// npm run bench:extract
// Pages per second and peak memory for prints of 50 and 500 pages, each against pdftotext on the same file in the same run. Where pdftotext is not
// installed, it says so and gives the portal's own figures alone.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import { limits } from "@/lib/extract/isolated/limits";
import { readerBundle } from "@/lib/extract/isolated/reader-bundle";
import { type LimitedRun, runLimited } from "@/lib/extract/isolated/run-limited";

type Measured = { seconds: number; megabytes: number };

const ample = { ...limits, milliseconds: 600_000 };
const folder = await mkdtemp(path.join(tmpdir(), "referatportalen-bench-"));
try {
  for (const pages of [50, 500]) await measure(pages, await printPages(pages));
} finally {
  await rm(folder, { recursive: true });
}

async function measure(pages: number, bytes: Buffer): Promise<void> {
  const flags = [`--max-old-space-size=${limits.heapMegabytes}`, "--no-addons", "--no-warnings"];
  const reader = [...flags, await readerBundle(), "pdf", String(process.pid)];
  const ours = await timed(() => runLimited(process.execPath, reader, bytes, ample));
  const file = path.join(folder, `${pages}.pdf`);
  await writeFile(file, bytes);
  const theirs = await timed(() => runLimited("pdftotext", ["-layout", file, "-"], Buffer.alloc(0), ample)).catch(() => null);
  console.log(`${pages} pages, ${Math.round(bytes.length / 1024)} kB`);
  console.log(`  portal     ${inWords(pages, ours)}`);
  if (!theirs) console.log("  pdftotext  is not installed (package poppler-utils), so there is no ratio");
  else {
    console.log(`  pdftotext  ${inWords(pages, theirs)}`);
    console.log(`  ratio      ${(ours.seconds / theirs.seconds).toFixed(1)} × the time of pdftotext`);
  }
}

async function timed(run: () => Promise<LimitedRun>): Promise<Measured> {
  const since = performance.now();
  const { exitCode, ended, peakBytes } = await run();
  if (exitCode !== 0) throw new Error(`The program ended by ${ended} with exit code ${exitCode ?? "none"}.`);
  return { seconds: (performance.now() - since) / 1000, megabytes: Math.round(peakBytes / 2 ** 20) };
}

function inWords(pages: number, { seconds, megabytes }: Measured): string {
  return `${(pages / seconds).toFixed(1)} pages/s, peak ${megabytes} MB`;
}

/** Full pages of Danish text, each with a heading and paragraphs. */
async function printPages(count: number): Promise<Buffer> {
  const document = new PDFDocument({ size: "A4", margin: 70 });
  const bytes = buffer(document);
  const sentence = "Udvalget drøfter forvaltningens forslag til nye bænke på havnen og tager orienteringen til efterretning. ";
  for (let page = 1; page <= count; page++) {
    if (page > 1) document.addPage();
    document.font("Helvetica-Bold").fontSize(15).text(`Punkt ${page}: Nye bænke`).moveDown(0.6);
    document.font("Helvetica").fontSize(11);
    for (let paragraph = 1; paragraph <= 8; paragraph++) document.text(sentence.repeat(4)).moveDown(0.6);
  }
  document.end();
  return bytes;
}
