import { describe, expect, it } from "vitest";
import { readTable } from "@/components/point/read-table";

describe("readTable", () => {
  it("heads columns and rows, and sets figures apart", () => {
    const { head, body } = readTable([
      ["Udvalg", "2024", "2025"],
      ["Social", "-1.250", "3,5 %"],
      ["Skole", "", "4"],
    ]);
    expect(head[0]?.map(({ text, numeric }) => [text, numeric])).toEqual([
      ["Udvalg", false],
      ["2024", true],
      ["2025", true],
    ]);
    expect(body[0]?.cells.map(({ text, header }) => [text, header])).toEqual([
      ["Social", true],
      ["−1.250", false],
      ["3,5 %", false],
    ]);
  });

  it("invents no heading where the first row holds amounts", () => {
    const rows = [
      ["Service", "1.250.000"],
      ["Anlæg", "2.000"],
    ];
    expect(readTable(rows).head).toEqual([]);
    expect(readTable(rows).body).toHaveLength(2);
  });

  it("fills short rows up and drops no cell", () => {
    const { head, body } = readTable([["A", "B"], ["1"], ["2", "3", "4"]]);
    expect(head[0]).toHaveLength(3);
    expect(body.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["1", "", ""],
      ["2", "3", "4"],
    ]);
  });

  it("joins a second row of years to the heading, and marks the row that sums up", () => {
    const { head, body } = readTable([
      ["Område", "Budget", "Regnskab"],
      ["", "2018", "2018"],
      ["Service", "10", "11"],
      ["I alt", "10", "11"],
    ]);
    expect(head).toHaveLength(2);
    expect(body.map(({ total }) => total)).toEqual([false, true]);
  });

  it("lets prose take the empty columns after it, and drops tags but no words", () => {
    const prose = "<p>Andelen er steget i løbet af året, og flere borgere</p> <p>er kommet i arbejde.</p>";
    const { body } = readTable([
      ["Mål", "Status", "2018", "2019"],
      ["Opfølgning", prose, "", ""],
    ]);
    expect(body[0]?.cells.map(({ text, span }) => [text, span])).toEqual([
      ["Opfølgning", 1],
      ["Andelen er steget i løbet af året, og flere borgere er kommet i arbejde.", 3],
    ]);
  });
});
