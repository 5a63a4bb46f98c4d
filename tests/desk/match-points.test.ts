import { describe, expect, it } from "vitest";
import { matchPoints } from "@/lib/desk/match-points";

const bench = { title: "Nye bænke på havnen", caseNumber: "05.01.00-G01-1-24" };
const path = { title: "Cykelsti langs åen", caseNumber: "05.01.08-P20-2-24" };
const budget = { title: "Budgetopfølgning", caseNumber: null };

describe("matchPoints", () => {
  it("finds points again that have moved", () => {
    expect(matchPoints([bench, path, budget], [budget, bench, path])).toEqual([2, 0, 1]);
  });

  it("recognises a point whose title was corrected by its case number", () => {
    expect(matchPoints([bench, path], [{ ...path, title: "Cykelsti langs Møllebækken" }])).toEqual([1]);
  });

  it("recognises a point that got a case number by its title", () => {
    expect(matchPoints([budget], [{ ...budget, caseNumber: "00.30.00-S00-3-24" }])).toEqual([0]);
  });

  it("tells two points of one case apart by their titles, and by their order where the titles agree too", () => {
    const first = { title: "Første behandling", caseNumber: path.caseNumber };
    const second = { title: "Anden behandling", caseNumber: path.caseNumber };
    expect(matchPoints([first, second], [second, first])).toEqual([1, 0]);
    expect(matchPoints([first, first], [first, first])).toEqual([0, 1]);
  });

  it("recognises a point by what it was called before, after what the others are called now", () => {
    const renamed = { title: "Bænke", caseNumber: null, formerly: [{ title: "Nye bænke", caseNumber: null }, budget] };
    expect(matchPoints([renamed], [{ title: "Nye bænke", caseNumber: null }])).toEqual([0]);
    expect(matchPoints([renamed, budget], [budget])).toEqual([1]);
  });

  it("calls a point new that nothing before resembles", () => {
    expect(matchPoints([bench], [path, bench])).toEqual([null, 0]);
  });
});
