import { describe, expect, it } from "vitest";
import { isTableRow, listMarkOf } from "@/lib/minutes/blocks/block-starts";
import { readBlocks, type SubHeadings } from "@/lib/minutes/blocks/read-blocks";
import { readSections } from "@/lib/minutes/blocks/read-sections";
import { readLines } from "@/lib/minutes/lines/read-lines";
import { sourceOf } from "./support/source-of";

const linesOf = (text: string) => readLines(sourceOf(text).lines);

/** What the blocks are, in short: `h` a heading, `p` a paragraph, `o` and `u` an ordered and an unordered list, `t` a table. */
const blocksOf = (text: string, headings?: SubHeadings) =>
  readBlocks(linesOf(text), headings).map((block) => {
    if (block.type === "heading") return ["h", block.text];
    if (block.type === "paragraph") return ["p", block.text];
    return block.type === "list" ? [block.ordered ? "o" : "u", ...block.items] : ["t", ...block.rows.map((row) => row.join("|"))];
  });

const long = (length: number) => "Ord ".repeat(length / 4).slice(0, length - 1) + "d";

describe("sub-headings", () => {
  it.each([
    ["a short line that stands alone", "Baggrund\n\nTekst.", [["h", "Baggrund"], ["p", "Tekst."]]],
    ["one that begins with a figure", "2024 og frem\n\nTekst.", [["h", "2024 og frem"], ["p", "Tekst."]]],
    ["one in quotation marks", "»Havnen\n\nTekst.", [["h", "»Havnen"], ["p", "Tekst."]]],
    ["one that ends in a preposition", "Det vi ved om\n\nTekst.", [["h", "Det vi ved om"], ["p", "Tekst."]]],
    ["no line that ends a sentence", "Tekst.\n\nMere.", [["p", "Tekst."], ["p", "Mere."]]],
    ["no line that leads in", "Det handler om:\n\n- et", [["p", "Det handler om:"], ["u", "et"]]],
    ["no line that does not stand alone", "Baggrund\nTekst.", [["p", "Baggrund"], ["p", "Tekst."]]],
    ["no line under another", "Tekst.\nBaggrund\n\nMere.", [["p", "Tekst."], ["p", "Baggrund"], ["p", "Mere."]]],
    ["no line in lower case", "baggrund\n\nTekst.", [["p", "baggrund"], ["p", "Tekst."]]],
    ["no last line", "Tekst.\n\nBaggrund", [["p", "Tekst."], ["p", "Baggrund"]]],
    ["no caption of a table", "Tabel 1\n\na\tb", [["p", "Tabel 1"], ["t", "a|b"]]],
    ["a line as long as may be", `${long(120)}\n\nTekst.`, [["h", long(120)], ["p", "Tekst."]]],
    ["no longer one", `${long(124)}\n\nTekst.`, [["p", long(124)], ["p", "Tekst."]]],
    ["whatever the marks call one, however it ends", "## Hvad nu?\nTekst.", [["h", "Hvad nu?"], ["p", "Tekst."]]],
    ["a marked line twice as long", `## ${long(240)}\nTekst.`, [["h", long(240)], ["p", "Tekst."]]],
    ["no marked line longer than that", `## ${long(244)}\nTekst.`, [["p", long(244)], ["p", "Tekst."]]],
  ])("%s", (_name, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  }); // prettier-ignore

  it.each([
    ["a number that stands alone over text", "1. Service\n\nTekst.", [["h", "1. Service"], ["p", "Tekst."]]],
    ["a letter likewise", "A. Mur med porte\n\nTekst.", [["h", "A. Mur med porte"], ["p", "Tekst."]]],
    ["no item before another", "1. Service\n\n2. Drift\n\nTekst.", [["o", "1. Service", "2. Drift"].map((item) => item.replace(/^\d\. /, "")), ["p", "Tekst."]]],
    ["no item that ends a sentence", "1. Service.\n\nTekst.", [["o", "Service."], ["p", "Tekst."]]],
    ["no item before text in lower case", "1. Service\n\ntekst", [["o", "Service tekst"]]],
    ["no item over a table", "1. Service\n\nA\tB", [["o", "Service"], ["t", "A|B"]]],
    ["no item with text right under it", "1. Service\nTekst.", [["o", "Service"], ["p", "Tekst."]]],
    ["no last item", "1. Service", [["o", "Service"]]],
    ["no dash", "- Service\n\nTekst.", [["u", "Service"], ["p", "Tekst."]]],
    ["no item as long as a paragraph", `1. ${long(124)}\n\nTekst.`, [["o", long(124)], ["p", "Tekst."]]],
  ])("by number: %s", (_name, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  }); // prettier-ignore

  it("are none with numbers where numbers are items, and none at all where every line is a title", () => {
    expect(blocksOf("1. Service\n\nTekst.", "unnumbered")).toEqual([["o", "Service"], ["p", "Tekst."]]); // prettier-ignore
    expect(blocksOf("Kort\n\nBudget", "none")).toEqual([["p", "Kort"], ["p", "Budget"]]); // prettier-ignore
  });
});

describe("paragraphs", () => {
  it.each([
    ["go on after a page break in lower case", "Vi ønsker en by med\n\nplads til alle.", ["Vi ønsker en by med plads til alle."]],
    ["and after a comma", "Vi ønsker en by,\n\nder har plads.", ["Vi ønsker en by, der har plads."]],
    ["and over several", "en by\n\nmed plads\n\ntil alle.", ["en by med plads til alle."]],
    ["not after the end of a sentence", "Vi ønsker en by.\n\nder er plads.", ["Vi ønsker en by.", "der er plads."]],
    ["not with a capital", "vi ønsker en by\n\nDer er plads.", ["vi ønsker en by", "Der er plads."]],
  ])("%s", (_name, text, paragraphs) => {
    expect(blocksOf(text)).toEqual(paragraphs.map((paragraph) => ["p", paragraph]));
  });

  it.each([
    ["a list", "vi ønsker\n\n- plads", ["u", "plads"]],
    ["a table", "vi ønsker\n\na\tb", ["t", "a|b"]],
    ["a marked heading", "vi ønsker\n\n## plads", ["h", "plads"]],
  ])("end before %s", (_name, text, block) => {
    expect(blocksOf(text)).toEqual([["p", "vi ønsker"], block]);
  });
});

describe("lists", () => {
  it.each([
    ["with their marks", "- et\n- to\n\n1) et\n2) to", [["u", "et", "to"], ["o", "et", "to"]]],
    ["that begin anew at the same number", "1. et\n2. to\n2. igen", [["o", "et", "to"], ["o", "igen"]]],
    ["that begin anew at a lower one", "1. et\n2. to\n\n1. et", [["o", "et", "to"], ["o", "et"]]],
    ["that leave a number out", "1. et\n3. tre", [["o", "et", "tre"]]],
    ["over blank lines", "- et\n\n\n- to", [["u", "et", "to"]]],
    ["with what hangs under an item", "- et\nog lidt til\n(mere)\n- to", [["u", "et og lidt til (mere)", "to"]]],
    ["with what goes on after a page break", "- et\n\nog lidt til\n\n- to", [["u", "et og lidt til", "to"]]],
    ["without what begins anew after it", "- et.\n\nog lidt til", [["u", "et."], ["p", "og lidt til"]]],
    ["without a paragraph under them", "- et\nMen også noget.", [["u", "et"], ["p", "Men også noget."]]],
    ["without a table under them", "- et\na\tb", [["u", "et"], ["t", "a|b"]]],
    ["without a marked heading under them", "- et\n## mere", [["u", "et"], ["h", "mere"]]],
  ])("%s", (_name, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  }); // prettier-ignore

  it("say where each item stands", () => {
    expect(readBlocks(linesOf("- et\nog lidt til\n\n- to"))).toMatchObject([
      { line: 1, endLine: 4, itemSpans: [{ line: 1, endLine: 2 }, { line: 4, endLine: 4 }] },
    ]); // prettier-ignore
  });

  it.each([
    ["- punkt", { ordered: false, length: 2, number: null }],
    ["12. punkt", { ordered: true, length: 4, number: 12 }],
    ["b) punkt", { ordered: true, length: 3, number: null }],
    ["2024 var et år", null],
    ["-5 grader", null],
  ])("know the mark of %s", (text, mark) => {
    expect(linesOf(text).map(listMarkOf)).toEqual([mark]);
  });
});

describe("tables", () => {
  it.each([
    ["with empty cells", "a\t\tb\n\t1\t", [["t", "a||b", "|1|"]]],
    ["without the rule under their head", "a\tb\n-----\n1\t2", [["t", "a|b", "1|2"]]],
    ["without marks in their cells", "**a**\tb", [["t", "a|b"]]],
    ["over a page break, without the head printed again", "a\tb\n1\t2\n\na\tb\n3\t4", [["t", "a|b", "1|2", "3|4"]]],
    ["over a page break without a head", "a\tb\n1\t2\n\n3\t4", [["t", "a|b", "1|2", "3|4"]]],
    ["apart where the rows are not as wide", "a\tb\n1\t2\n\n3\t4\t5", [["t", "a|b", "1|2"], ["t", "3|4|5"]]],
    ["apart where words stand in a column of figures", "a\tb\n1\t2\n\nx\ty\n3\t4", [["t", "a|b", "1|2"], ["t", "x|y", "3|4"]]],
    ["apart where words stand in every column of figures", "a\tb\nx\t2\n\ny\tz", [["t", "a|b", "x|2"], ["t", "y|z"]]],
    ["apart where the head shares two cells", "a\tb\tc\n1\t2\t3\n\na\tb\td\n4\t5\t6", [["t", "a|b|c", "1|2|3"], ["t", "a|b|d", "4|5|6"]]],
    ["together where an empty cell stands for a figure", "a\tb\nx\t2\n\ny\t\n", [["t", "a|b", "x|2", "y|"]]],
    ["together where a head holds figures itself", "år\t2023\nx\t2\n\ny\tz", [["t", "år|2023", "x|2", "y|z"]]],
    ["with figures that end in a sign", "a\tb\nx\t2 %\n\ny\tz", [["t", "a|b", "x|2 %"], ["t", "y|z"]]],
    ["with text after them", "a\tb\nSlut.", [["t", "a|b"], ["p", "Slut."]]],
  ])("%s", (_name, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  }); // prettier-ignore

  it.each([
    ["a\tb", true],
    ["a\t", true],
    ["\tb", false],
    ["a b", false],
    ["\t", false],
  ])("have rows with a tab between or after cells: %j is %s", (text, row) => {
    expect(linesOf(text).map(isTableRow)).toEqual([row]);
  });

  it("are read from the cells that the source gives", () => {
    const [line] = linesOf("a b");
    expect(line && readBlocks([{ ...line, cells: ["a", "b"] }])).toMatchObject([{ type: "table", rows: [["a", "b"]] }]);
  });

  it("do not begin with a rule", () => {
    expect(blocksOf("-----\na\tb")).toEqual([["p", "-----"], ["t", "a|b"]]); // prettier-ignore
  });
});

describe("sections", () => {
  const sectionsOf = (text: string) =>
    readSections(linesOf(text)).map(({ kind, heading, line, endLine }) => [kind, heading, line, endLine]);

  it.each([
    ["a word opens its kind once", "Resume\nA.\n\nResume\nB.\n\nBeslutning\nC.", [["summary", "Resume", 1, 5], ["decision", "Beslutning", 7, 8]]],
    ["another word of the same kind opens none", "Resume\nA.\n\nSammendrag\nB.", [["summary", "Resume", 1, 5]]],
    ["headings without a kind open one for each word", "Sagsforløb\nA.\n\nLovgrundlag\nB.\n\nSagsforløb\nC.", [["other", "Sagsforløb", 1, 2], ["other", "Lovgrundlag", 4, 8]]],
    ["decisions of bodies open one each", "Beslutning\nA.\n\nBeslutning fra Økonomiudvalget den 1. maj 2024\nB.\n\nBeslutning fra Byrådet den 2. maj 2024\nC.", [["decision", "Beslutning", 1, 2], ["decision", "Beslutning fra Økonomiudvalget den 1. maj 2024", 4, 5], ["decision", "Beslutning fra Byrådet den 2. maj 2024", 7, 8]]],
    ["text without any heading is the decision", "Godkendt.\n\nAnna Berg stemte imod.", [["decision", "", 1, 3]]],
    ["a lone short line without any heading as well", "Godkendt", [["decision", "", 1, 1]]],
    ["text before the first is a section of its own", "Til orientering sendes sagen.\n\nResume\nA.", [["other", "", 1, 1], ["summary", "Resume", 3, 4]]],
    ["with its heading where it has one", "Forhistorie\n\nTekst.\n\nResume\nA.", [["other", "Forhistorie", 1, 3], ["summary", "Resume", 5, 6]]],
    ["a heading alone is its text", "Forhistorie\n\nResume\nA.", [["other", "", 1, 1], ["summary", "Resume", 3, 4]]],
    ["a colon is no part of a heading", "Beslutning:\nGodkendt.", [["decision", "Beslutning", 1, 2]]],
    ["a table's head is no heading", "Resume\nBeslutning\tDato", [["summary", "Resume", 1, 2]]],
    ["a word within a sentence is none", "Resume\nEffekt af midlerne", [["summary", "Resume", 1, 2]]],
  ])("%s", (_name, text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  }); // prettier-ignore

  it("leave their heading out of what they hold", () => {
    expect(readSections(linesOf("Forhistorie\n\nTekst.\n\nResume\nA."))).toMatchObject([
      { blocks: [{ type: "paragraph", text: "Tekst." }] },
      { blocks: [{ type: "paragraph", text: "A." }] },
    ]);
    expect(readSections(linesOf("Forhistorie\n\nResume\nA."))[0]).toMatchObject({ blocks: [{ type: "paragraph", text: "Forhistorie" }] });
  });
});
