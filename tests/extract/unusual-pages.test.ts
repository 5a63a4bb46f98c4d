import { describe, expect, it } from "vitest";
import { readPdf } from "@/lib/extract/pdf/read-pdf";
import { PdfFile, type Printed, printPdf, standardFonts } from "./support/pdf-file";

const sentence = "Forvaltningen indstiller til udvalget, at der anlægges nye cykelstier langs havnen.";
const set = (text: string, y: number): string => `BT /F1 11 Tf 60 ${842 - y} Td (${text}) Tj ET`;

/** One page with the given operators; `more` is put into its dictionary. */
function page(operators: string, more = "", prepare: (file: PdfFile) => string = () => ""): Buffer {
  const file = new PdfFile();
  const [content, prepared, tree] = [file.addStream(operators), prepare(file), file.add("")];
  const resources = `/Resources << ${standardFonts} >>`;
  const only = file.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R ${resources} ${prepared} ${more} >>`,
  );
  file.set(tree, `<< /Type /Pages /Count 1 /Kids [${only} 0 R] >>`);
  return file.build(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

async function textsOf(pdf: Buffer): Promise<string[]> {
  return (await readPdf(pdf)).lines.filter(({ text }) => text !== "").map(({ text }) => text);
}

describe("a page", () => {
  it("is read the way it is turned, and text across that is told as what is no part of it", async () => {
    const turned = page(`BT /F1 11 Tf 0 1 -1 0 100 60 Tm (${sentence}) Tj ET ${set("Kopi 010190-1234", 300)}`, "/Rotate 90");
    const { lines, furniture } = await readPdf(turned);
    expect(lines.map(({ text }) => text)).toEqual([sentence]);
    expect(furniture).toEqual([{ page: 1, text: "Kopi 010190-1234" }]);
  });

  it("that is set in two columns is read column by column", async () => {
    const left = [
      "Udvalget drøfter forslaget til",
      "nye bænke på havnen, og det er",
      "enigt om, at der skal flere af",
      "dem langs kajen ved stationen.",
    ];
    const right = [
      "Forvaltningen oplyser, at en",
      "bænk koster 12.000 kr. og kan",
      "holde i tyve år, når den bliver",
      "malet hvert andet år i maj.",
    ];
    const column = (lines: string[], x: number) => lines.map((text, index): Printed => ({ text, x, y: 100 + index * 14 }));
    const texts = await textsOf(printPdf([[...column(left, 60), ...column(right, 320)]]));
    expect(texts.join(" ")).toBe([...left, ...right].join(" "));
  });

  it("keeps raised figures in their line, and reads once what is printed twice to be bold", async () => {
    const raised = "BT /F1 11 Tf 60 680 Td (Arealet er 25 m) Tj /F1 7 Tf 4 Ts (2) Tj 0 Ts /F1 11 Tf ( i alt.) Tj ET";
    const pdf = page(`${set("Beslutning", 100)} BT /F1 11 Tf 60.4 742 Td (Beslutning) Tj ET ${set(sentence, 120)} ${raised}`);
    const { lines } = await readPdf(pdf);
    expect(lines.filter(({ text }) => text !== "").map(({ text, heading }) => [text, heading])).toEqual([
      ["Beslutning", 1],
      [sentence, null],
      ["Arealet er 25 m2 i alt.", null],
    ]);
  });

  it("has what is filled in where it is read, and tells of notes, where a personal number can hide", async () => {
    const field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (formand) /V (Anna Berg) /Rect [120 665 320 681] >>";
    const note = "<< /Type /Annot /Subtype /Text /Rect [400 700 420 720] /Contents (Ring til 010190-1234) /T (Eva Lind) >>";
    const pdf = page(`${set(sentence, 100)} ${set("Formand:", 172)} ${set("Mødet sluttede.", 200)}`, "", (file) => {
      const numbers = [field, note].map((body) => file.add(body));
      return `/Annots [${numbers.map((number) => `${number} 0 R`).join(" ")}]`;
    });
    expect(await textsOf(pdf)).toEqual([sentence, "Formand: Anna Berg", "Mødet sluttede."]);
    expect((await readPdf(pdf)).properties).toEqual(expect.arrayContaining(["Anna Berg", "Ring til 010190-1234", "Eva Lind"]));
  });

  it("and another are enough to know a running head; points that are alike but for their numbers are none", async () => {
    const both = [1, 2].map((number): Printed[] => [
      { text: "Økonomiudvalget", x: 60, y: 40, size: 8 },
      { text: `Punkt ${number}: Nye bænke`, x: 60, y: 70, size: 14, bold: true },
      { text: sentence, x: 60, y: 120 },
      { text: `Side ${number} af 2`, x: 500, y: 810, size: 8 },
    ]);
    const { lines, furniture, pageLabels } = await readPdf(printPdf(both));
    expect(lines.map(({ text }) => text)).toEqual(["Punkt 1: Nye bænke", "", sentence, "", "Punkt 2: Nye bænke", "", sentence]);
    expect(furniture.map(({ text }) => text)).toEqual(["Økonomiudvalget", "Side 1 af 2", "Økonomiudvalget", "Side 2 af 2"]);
    expect(pageLabels).toEqual(["1", "2"]);
  });
});
