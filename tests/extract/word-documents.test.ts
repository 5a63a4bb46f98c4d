import { describe, expect, it } from "vitest";
import { readDocx } from "@/lib/extract/docx/read-docx";
import { wordFile, wordParagraph } from "./support/word-file";

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
const deleted = (text: string) => `<w:del w:id="1" w:author="x"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

async function textsOf(body: string, more: Parameters<typeof wordFile>[1] = []): Promise<string[]> {
  const { lines } = await readDocx(wordFile(body, more));
  return lines.filter(({ text }) => text !== "").map(({ text }) => text);
}

describe("a Word document", () => {
  it("is read as it is seen: with what was put in, without what was deleted or hidden", async () => {
    const inserted = `<w:ins w:id="2" w:author="x">${run("fem bænke")}</w:ins>`;
    const texts = await textsOf(
      paragraph(run("Der opstilles "), deleted("ti bænke"), inserted, run(" på havnen.")) +
        paragraph(run("Husk at ringe.", "<w:vanish/>"), run("Vises", '<w:vanish w:val="0"/>'), run(" her.", "<w:b/>")),
    );
    expect(texts).toEqual(["Der opstilles fem bænke på havnen.", "Vises her."]);
  });

  it("tells all that it carries beside, where a personal number can hide", async () => {
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0">${paragraph(run("Se 010190-"), run("1234"))}</w:comment></w:comments>`;
    const core = `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>Klage 070761-4285</dc:title><dc:creator>Eva Lind</dc:creator></cp:coreProperties>`;
    const { properties } = await readDocx(
      wordFile(paragraph(run("Synlig."), deleted("020290-1234")) + paragraph(run("030390-1234", "<w:vanish/>"), run("Mere.")), [
        { name: "word/comments.xml", data: comments },
        { name: "docProps/core.xml", data: core },
      ]),
    );
    expect(properties).toEqual(expect.arrayContaining(["Se 010190-1234", "Klage 070761-4285", "Eva Lind", "020290-1234", "030390-1234"]));
  });

  it("keeps cells under their heads where a cell spans rows or columns", async () => {
    const table = [
      row(cell(wordParagraph("Område")), cell(wordParagraph("År")), cell(wordParagraph("Beløb"))),
      row(cell(wordParagraph("Havnen"), '<w:vMerge w:val="restart"/>'), cell(wordParagraph("2024")), cell(wordParagraph("10"))),
      row(cell("<w:p/>", "<w:vMerge/>"), cell(wordParagraph("2025")), cell(wordParagraph("20"))),
      row(cell(wordParagraph("I alt"), '<w:gridSpan w:val="2"/>'), cell(wordParagraph("30"))),
    ];
    const { lines } = await readDocx(wordFile(`<w:tbl>${table.join("")}</w:tbl>`));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ["Område", "År", "Beløb"],
      ["Havnen", "2024", "10"],
      ["", "2025", "20"],
      ["I alt", "", "30"],
    ]);
  });

  it("gives a footnote under the paragraph that it is a note to, and joins what only steers the breaking of lines", async () => {
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph(run("Priser i 2024-niveau."))}</w:footnote></w:footnotes>`;
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>';
    const texts = await textsOf(
      paragraph(run("Udgiften er 2 mio. kr."), '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        paragraph(run("Beskæf"), "<w:r><w:softHyphen/></w:r>", run("tigelses"), "<w:r><w:noBreakHyphen/></w:r>", run(" og Socialudvalget")),
      [
        { name: "word/footnotes.xml", data: footnotes },
        { name: "word/_rels/document.xml.rels", data: relations },
      ],
    );
    expect(texts).toEqual(["Udgiften er 2 mio. kr.", "1 Priser i 2024-niveau.", "Beskæftigelses- og Socialudvalget"]);
  });
});
