import { PdfFile, standardFonts } from "../support/pdf-file";
import type { HostileFile } from "./hostile-file";
import { soundPdf } from "./sample-pages";

const words = "BT /F1 11 Tf 70 700 Td (Udvalget godkender dagsordenen) Tj ET";

/** Page trees, cross-references and locks that are broken or never end. */
export function hostileStructures(): HostileFile[] {
  return [
    { name: "no-page-tree.pdf", bytes: withCatalog(() => "<< /Type /Catalog >>"), outcome: ["damaged"] },
    { name: "page-tree-is-a-number.pdf", bytes: withCatalog(() => "<< /Type /Catalog /Pages 17 >>"), outcome: ["damaged"] },
    { name: "page-tree-of-itself.pdf", bytes: withTree((self) => `<< /Type /Pages /Count 1 /Kids [${self} 0 R] >>`), outcome: ["damaged"] },
    { name: "page-tree-without-pages.pdf", bytes: withTree(() => "<< /Type /Pages /Count 0 /Kids [] >>"), outcome: ["damaged"] },
    { name: "page-tree-of-null.pdf", bytes: withTree(() => "<< /Type /Pages /Count 2 /Kids [null null] >>"), outcome: ["damaged"] },
    { name: "page-tree-counts-below-zero.pdf", bytes: withTree(() => "<< /Type /Pages /Count -5 /Kids [] >>"), outcome: ["damaged"] },
    { name: "page-tree-counts-a-billion.pdf", bytes: countsABillion(), outcome: ["read"] },
    { name: "page-tree-5000-deep.pdf", bytes: deepTree(5_000), outcome: ["read"] },
    { name: "pages-501.pdf", bytes: manyPages(501), outcome: ["tooManyPages"] },
    { name: "pages-500-empty.pdf", bytes: manyPages(500), outcome: ["imagesOnly"] },
    { name: "xref-nowhere.pdf", bytes: replaced(/startxref\n\d+/, "startxref\n999999999"), outcome: ["read"] },
    { name: "xref-below-zero.pdf", bytes: replaced(/startxref\n\d+/, "startxref\n-1"), outcome: ["read"] },
    { name: "xref-before-itself.pdf", bytes: loopingXref(), outcome: ["read"] },
    { name: "xref-offsets-zero.pdf", bytes: replaced(/\d{10} 00000 n/g, "0000000000 00000 n"), outcome: ["read"] },
    { name: "no-root.pdf", bytes: replaced(/\/Root \d+ 0 R/, ""), outcome: ["damaged"] },
    { name: "root-is-a-page.pdf", bytes: replaced(/\/Root \d+ 0 R/, "/Root 4 0 R"), outcome: ["damaged"] },
    { name: "no-endobj.pdf", bytes: replaced(/endobj/g, "      "), outcome: ["read"] },
    { name: "locked-by-unknown.pdf", bytes: locked("/Filter /Ukendt /V 1"), outcome: ["damaged"] },
    { name: "locked-in-version-99.pdf", bytes: locked("/Filter /Standard /V 99 /R 99 /O (x) /U (y) /P -1"), outcome: ["damaged"] },
    {
      name: "locked-with-noise.pdf",
      bytes: locked(`/Filter /Standard /V 2 /R 3 /Length 128 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -4`),
      outcome: ["password"],
    },
    { name: "runs-script.pdf", bytes: withAction("/S /JavaScript /JS (while\\(true\\){})"), outcome: ["read"] },
    { name: "starts-program.pdf", bytes: withAction("/S /Launch /F (/bin/sh)"), outcome: ["read"] },
    { name: "opens-address.pdf", bytes: withAction("/S /URI /URI (http://127.0.0.1:1/)"), outcome: ["read"] },
    { name: "form-of-entities.pdf", bytes: formOfEntities(), outcome: ["read"] },
  ];
}

function withCatalog(catalog: () => string): Buffer {
  const file = new PdfFile();
  return file.build(file.add(catalog()));
}

function withTree(tree: (self: number) => string): Buffer {
  const file = new PdfFile();
  const pages = file.add("");
  file.set(pages, tree(pages));
  return file.build(file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`));
}

function countsABillion(): Buffer {
  const file = new PdfFile();
  const root = file.addPages([file.addStream(words)], standardFonts);
  return Buffer.from(file.build(root).toString("latin1").replace("/Count 1", "/Count 1000000000"), "latin1");
}

function deepTree(depth: number): Buffer {
  const file = new PdfFile();
  const content = file.addStream(words);
  let child = file.add(`<< /Type /Page /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << ${standardFonts} >> >>`);
  for (let level = 0; level < depth; level++) child = file.add(`<< /Type /Pages /Count 1 /Kids [${child} 0 R] >>`);
  return file.build(file.add(`<< /Type /Catalog /Pages ${child} 0 R >>`));
}

function manyPages(count: number): Buffer {
  const file = new PdfFile();
  const content = file.addStream("");
  return file.build(
    file.addPages(
      Array.from({ length: count }, () => content),
      standardFonts,
    ),
  );
}

function replaced(pattern: RegExp, by: string): Buffer {
  return Buffer.from(soundPdf().toString("latin1").replace(pattern, by), "latin1");
}

function loopingXref(): Buffer {
  const text = soundPdf().toString("latin1");
  const at = /startxref\n(\d+)/.exec(text)?.[1] ?? "0";
  return Buffer.from(text.replace("/Size", `/Prev ${at} /Size`), "latin1");
}

function locked(dictionary: string): Buffer {
  const file = new PdfFile();
  const root = file.addPages([file.addStream(words)], standardFonts);
  const lock = file.add(`<< ${dictionary} >>`);
  return file.build(root, `/Encrypt ${lock} 0 R /ID [<00> <00>]`);
}

function withAction(action: string): Buffer {
  const file = new PdfFile();
  const root = file.addPages([file.addStream(words)], standardFonts);
  return file.build(file.add(`<< /Type /Catalog /Pages ${root - 2} 0 R /OpenAction << ${action} >> >>`));
}

function formOfEntities(): Buffer {
  const file = new PdfFile();
  const root = file.addPages([file.addStream(words)], standardFonts);
  const entities = Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join("");
  const form = file.addStream(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><x>&e20;</x>`);
  return file.build(file.add(`<< /Type /Catalog /Pages ${root - 2} 0 R /AcroForm << /XFA ${form} 0 R /Fields [] >> >>`));
}
