import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { csvDialect, csvPieces, csvText } from "@/lib/opendata/download/csv";

const { delimiter, lineTerminator, quoteChar } = csvDialect;

function read(text: string): unknown {
  return parse(text, { delimiter, record_delimiter: lineTerminator, quote: quoteChar, bom: true });
}

it("every cell comes back as it was, whatever breaks of lines and signs of the dialect stand in it", () => {
  const cells = ["første\nanden", "første\r\nanden", "a\rb", 'et "citat"', "a,b", " indryk", ""];
  expect(read(csvText(["1", "2", "3", "4", "5", "6", "7"], [cells]))).toEqual([["1", "2", "3", "4", "5", "6", "7"], cells]);
});

it("figures, yes and no, and what is not known are written in one way", () => {
  expect(csvText(["a", "b", "c", "d"], [[1234567, true, false, null]])).toBe("\ufeffa,b,c,d\r\n1234567,ja,nej,\r\n");
});

it("a text that a spreadsheet would run is none any more", () => {
  const formulas = ["=1+1", "+1", "-1", "@x", "\tx"];
  expect(read(csvText(["x"], [formulas]).replace("x\r\n", "a,b,c,d,e\r\n"))).toEqual([
    ["a", "b", "c", "d", "e"],
    formulas.map((text) => `'${text}`),
  ]);
});

it("a file that is written in pieces is the same as one that is written at once", async () => {
  const rows = [["a"], ["b\nc"], ["d"]];
  async function* inBatches() {
    yield await Promise.resolve(rows.slice(0, 1));
    yield [];
    yield rows.slice(1);
  }
  let written = "";
  for await (const piece of csvPieces(["x"], inBatches())) written += piece;
  expect(written).toBe(csvText(["x"], rows));
});
