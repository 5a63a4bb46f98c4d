import { PdfFile } from "../support/pdf-file";
import { noise } from "./impostors";
import type { HostileFile } from "./hostile-file";

const sentence = "Udvalget godkender dagsordenen og tager orienteringen til efterretning. ";

/** Fonts that are broken, recursive, or do not say what their glyphs mean. */
export function hostileFonts(): HostileFile[] {
  return [
    { name: "font-that-is-missing.pdf", bytes: withFont(() => "9999 0 R"), outcome: ["read"] },
    { name: "font-that-is-a-number.pdf", bytes: withFont(() => "17"), outcome: ["read"] },
    { name: "font-of-noise.pdf", bytes: withFont(noiseFont), outcome: ["read"] },
    {
      name: "font-of-endless-width.pdf",
      bytes: withFont(() => `<< ${helvetica} /FirstChar 0 /LastChar 255 /Widths [${"1e30 ".repeat(256)}] >>`),
      outcome: ["read"],
    },
    { name: "font-without-meaning.pdf", bytes: withFont((file) => mapped(file, privateMap)), outcome: ["unreadableText"] },
    { name: "font-to-nothing.pdf", bytes: withFont((file) => mapped(file, zeroMap)), outcome: ["unreadableText"] },
    { name: "font-map-of-noise.pdf", bytes: withFont((file) => mapped(file, noise(5_000).toString("latin1"))), outcome: ["read"] },
    { name: "font-map-without-end.pdf", bytes: withFont((file) => mapped(file, endlessMap)), outcome: ["read"] },
    { name: "font-in-unknown-code.pdf", bytes: withFont(unknownCode), outcome: ["read"] },
    { name: "font-drawn-by-itself.pdf", bytes: withFont(drawnByItself), outcome: ["read"] },
  ];
}

const helvetica = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding";
const privateMap = "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <ff> <e000> endbfrange";
const zeroMap = `1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <ff> [${"<0000> ".repeat(256)}] endbfrange`;
const endlessMap = "1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange";

function withFont(font: (file: PdfFile) => string): Buffer {
  const file = new PdfFile();
  const lines = Array.from({ length: 40 }, (_, index) => `BT /F1 11 Tf 50 ${790 - index * 18} Td (${sentence}) Tj ET`);
  return file.build(file.addPages([file.addStream(lines.join("\n"))], `/Font << /F1 ${font(file)} >>`));
}

function mapped(file: PdfFile, map: string): string {
  const stream = file.addStream(`/CIDInit /ProcSet findresource begin begincmap ${map} endcmap`);
  return `<< ${helvetica} /ToUnicode ${stream} 0 R >>`;
}

function noiseFont(file: PdfFile): string {
  const data = file.addStream(noise(20_000), "/Length1 20000");
  const descriptor = file.add(`<< /Type /FontDescriptor /FontName /Larm /Flags 32 /FontFile2 ${data} 0 R >>`);
  return `<< /Type /Font /Subtype /TrueType /BaseFont /Larm /Encoding /WinAnsiEncoding /FontDescriptor ${descriptor} 0 R >>`;
}

function unknownCode(file: PdfFile): string {
  const descendant = file.add(
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Ukendt /CIDSystemInfo << /Registry (X) /Ordering (Y) /Supplement 0 >> >>",
  );
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Ukendt /Encoding /UkendtKode /DescendantFonts [${descendant} 0 R] >>`;
}

/** A glyph is drawn by a procedure, and this one's draws the glyph itself. */
function drawnByItself(file: PdfFile): string {
  const font = file.add("");
  const procedure = file.addStream("500 0 d0 BT /F1 1 Tf (U) Tj ET");
  const glyphs = `/FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 750 750] /CharProcs << /U ${procedure} 0 R >>`;
  const encoding = "/Encoding << /Type /Encoding /Differences [85 /U] >> /FirstChar 85 /LastChar 85 /Widths [500]";
  file.set(font, `<< /Type /Font /Subtype /Type3 ${glyphs} ${encoding} /Resources << /Font << /F1 ${font} 0 R >> >> >>`);
  return `${font} 0 R`;
}
