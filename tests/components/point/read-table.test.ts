import { describe, expect, it } from "vitest";
import { readTable } from "@/components/point/read-table";

describe("readTable", () => {
  it("heads columns and rows, and sets figures apart", () => {
    const { head, body } = readTable([
      ["Udvalg", "2024", "2025"],
      ["Social", "-1.250", "3,5 %"],
      ["Skole", "", "4"],
    ]);
    expect(head?.map(({ text, numeric }) => [text, numeric])).toEqual([
      ["Udvalg", false],
      ["2024", true],
      ["2025", true],
    ]);
    expect(body[0]?.map(({ text, header }) => [text, header])).toEqual([
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
    expect(readTable(rows).head).toBeNull();
    expect(readTable(rows).body).toHaveLength(2);
  });

  it("fills short rows up and drops no cell", () => {
    const { head, body } = readTable([["A", "B"], ["1"], ["2", "3", "4"]]);
    expect(head).toHaveLength(3);
    expect(body.map((row) => row.map(({ text }) => text))).toEqual([
      ["1", "", ""],
      ["2", "3", "4"],
    ]);
  });
});
