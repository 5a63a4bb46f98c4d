import { deflateSync } from "node:zlib";
import { PdfFile, standardFonts } from "../support/pdf-file";
import type { HostileFile } from "./hostile-file";

const megabyte = 1024 * 1024;
const words = "BT /F1 11 Tf 70 700 Td (Udvalget godkender dagsordenen) Tj ET\n";

/** Streams that unpack without end, and contents that draw without end. */
export function hostileContents(): HostileFile[] {
  const bomb = deflateSync(Buffer.alloc(512 * megabyte, " "), { level: 9 });
  return [
    { name: "bomb.pdf", bytes: packed(bomb, "/FlateDecode"), outcome: ["tooHeavy"] },
    { name: "bomb-packed-twice.pdf", bytes: packed(deflateSync(bomb, { level: 9 }), "[/FlateDecode /FlateDecode]"), outcome: ["tooHeavy"] },
    { name: "bomb-of-text.pdf", bytes: packed(deflateSync(Buffer.from(words.repeat(1_000_000))), "/FlateDecode"), outcome: ["tooHeavy"] },
    { name: "packed-500-times.pdf", bytes: packed(Buffer.from(words), `[${"/ASCIIHexDecode ".repeat(500)}]`), outcome: ["imagesOnly"] },
    {
      name: "bomb-of-runs.pdf",
      bytes: packed(Buffer.alloc(2 * megabyte, Buffer.from([129, 32])), "/RunLengthDecode"),
      outcome: ["imagesOnly", "tooHeavy"],
    },
    { name: "stream-cut-off.pdf", bytes: packed(deflateSync(Buffer.from(words)).subarray(0, 20), "/FlateDecode"), outcome: ["imagesOnly"] },
    { name: "stream-of-unknown-packing.pdf", bytes: packed(Buffer.from(words), "/Ukendt"), outcome: ["read"] },
    { name: "stream-longer-than-file.pdf", bytes: longerThanFile(), outcome: ["read"] },
    {
      name: "wide-predictor.pdf",
      bytes: packed(deflateSync(Buffer.from(words)), "/FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>"),
      outcome: ["imagesOnly"],
    },
    { name: "text-items-6000.pdf", bytes: drawing(scattered(6_000)), outcome: ["tooHeavy"] },
    { name: "text-without-font.pdf", bytes: drawing("BT 70 700 Td (Udvalget) Tj ET"), outcome: ["imagesOnly"] },
    { name: "text-never-ended.pdf", bytes: drawing("BT /F1 11 Tf 70 700 Td (Udvalget godkender"), outcome: ["imagesOnly"] },
    {
      name: "text-of-5-megabytes.pdf",
      bytes: drawing(`BT /F1 11 Tf 70 700 Td (${"a".repeat(5 * megabyte)}) Tj ET`),
      outcome: ["read", "tooHeavy"],
    },
    { name: "text-of-no-size.pdf", bytes: drawing("BT /F1 0 Tf 70 700 Td (Udvalget) Tj ET"), outcome: ["read"] },
    { name: "text-beyond-the-page.pdf", bytes: drawing("BT /F1 1e30 Tf 1e30 -1e30 Td (Udvalget) Tj ET"), outcome: ["imagesOnly"] },
    {
      name: "numbers-that-are-none.pdf",
      bytes: drawing("BT /F1 11 Tf --1..2 +-7 Td (Udvalget) Tj ET 1e999 0 0 1e999 0 0 cm"),
      outcome: ["imagesOnly"],
    },
    { name: "saved-5000-times.pdf", bytes: drawing(`${"q ".repeat(5_000)}${words}`), outcome: ["read"] },
    { name: "restored-too-often.pdf", bytes: drawing(`${"Q ".repeat(100_000)}${words}`), outcome: ["read"] },
    { name: "rules-100000.pdf", bytes: drawing(`${grid(100_000)}${words}`), outcome: ["read", "tooHeavy"] },
    { name: "rules-15000-that-meet.pdf", bytes: drawing(`${grid(15_000)}${words}`), outcome: ["read", "tooHeavy"] },
    { name: "path-without-end.pdf", bytes: drawing(`0 0 m ${"1 1 l ".repeat(500_000)} S ${words}`), outcome: ["read", "tooHeavy"] },
    { name: "arrays-100000-deep.pdf", bytes: drawing(`${"[".repeat(100_000)}${words}`), outcome: ["imagesOnly"] },
    { name: "picture-cut-off.pdf", bytes: drawing(`${words} BI /W 9 /H 9 /BPC 8 /CS /G ID xx`), outcome: ["read"] },
    { name: "form-in-itself.pdf", bytes: formInItself(), outcome: ["imagesOnly"] },
    { name: "forms-in-forms.pdf", bytes: formsInForms(10, 10), outcome: ["tooHeavy"] },
    { name: "notes-20000.pdf", bytes: withNotes(20_000), outcome: ["tooHeavy"] },
  ];
}

function packed(data: Buffer, filter: string): Buffer {
  const file = new PdfFile();
  return file.build(file.addPages([file.addStream(data, `/Filter ${filter}`)], standardFonts));
}

function drawing(operators: string): Buffer {
  const file = new PdfFile();
  return file.build(file.addPages([file.addStream(operators)], standardFonts));
}

function scattered(count: number): string {
  return Array.from({ length: count }, (_, index) => `BT /F1 4 Tf ${(index % 60) * 9} ${(index * 7) % 800} Td (ord) Tj ET`).join("\n");
}

function grid(rules: number): string {
  const half = rules / 2;
  const across = Array.from({ length: half }, (_, index) => `0 ${(index * 800) / half} m 500 ${(index * 800) / half} l S`);
  const down = Array.from({ length: half }, (_, index) => `${(index * 500) / half} 0 m ${(index * 500) / half} 800 l S`);
  return `${across.join("\n")}\n${down.join("\n")}\n`;
}

function longerThanFile(): Buffer {
  const text = drawing(words).toString("latin1");
  return Buffer.from(text.replace(/\/Length \d+/, "/Length 99999999"), "latin1");
}

function formInItself(): Buffer {
  const file = new PdfFile();
  const form = file.add("");
  const content = "q /X Do Q";
  file.set(
    form,
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${form} 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`,
  );
  return file.build(file.addPages([file.addStream("/X Do")], `${standardFonts} /XObject << /X ${form} 0 R >>`));
}

/** Each form draws the next many times: a few kilobytes that draw `width` to the power of `depth` words. */
function formsInForms(depth: number, width: number): Buffer {
  const file = new PdfFile();
  const form = (content: string, resources: string) =>
    file.addStream(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`);
  let inner = form(words, standardFonts);
  for (let level = 0; level < depth; level++) inner = form("/X Do ".repeat(width), `/XObject << /X ${inner} 0 R >>`);
  return file.build(file.addPages([file.addStream("/X Do")], `/XObject << /X ${inner} 0 R >>`));
}

function withNotes(count: number): Buffer {
  const file = new PdfFile();
  const content = file.addStream(words);
  const note = file.add("<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Note) >>");
  const tree = file.add("");
  const notes = `${note} 0 R `.repeat(count);
  const page = file.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << ${standardFonts} >> /Annots [${notes}] >>`,
  );
  file.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  return file.build(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}
