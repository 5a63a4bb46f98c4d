import { describe, expect, it } from "vitest";
import type { Mention } from "@/lib/minutes/minutes";
import { oneEditApart } from "@/lib/minutes/people/one-edit-apart";
import { proposeSamePersons } from "@/lib/minutes/people/propose-same-persons";

const person = (name: string, party: string | null = null): Mention => ({ name, party, roles: [] });

describe("one edit apart", () => {
  it.each([
    ["berg", "berg"],
    ["berg", "bergh"],
    ["berg", "erg"],
    ["berg", "borg"],
    ["berg", "breg"],
    ["a", ""],
  ])("%s and %s", (one, other) => {
    expect([oneEditApart(one, other), oneEditApart(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["berg", "bo"],
    ["berg", "bergsen"],
    ["berg", "gerb"],
    ["berg", "boerg "],
    ["ab", "cd"],
  ])("not %s and %s", (one, other) => {
    expect([oneEditApart(one, other), oneEditApart(other, one)]).toEqual([false, false]);
  });
});

describe("who may be the same person", () => {
  it("says why: one letter apart, in the same meeting, in the same party", () => {
    expect(proposeSamePersons([person("Anna Bergh", "V"), person("Bo Dahl", "A"), person("Anna Berg", "V")])).toEqual([
      { one: "Anna Bergh", other: "Anna Berg", reasons: ["oneEditApart", "sameParty", "sameMeeting"] },
    ]);
  });

  it("does not count a party that is printed once", () => {
    expect(proposeSamePersons([person("Anna Bergh", "V"), person("Anna Berg")])).toEqual([
      { one: "Anna Bergh", other: "Anna Berg", reasons: ["oneEditApart", "sameMeeting"] },
    ]);
  });

  it("proposes nobody of another party, and nobody who differs in more than a letter", () => {
    expect(proposeSamePersons([person("Anna Bergh", "V"), person("Anna Berg", "A"), person("Anne Berger", "V")])).toEqual([]);
  });

  it("sees through case and look-alike letters", () => {
    expect(proposeSamePersons([person("Anna Berg"), person("ANNA BЕRG")])).toHaveLength(1);
  });

  it("finds every pair that comparing each with each finds", () => {
    const names = [
      "Anna Berg",
      "Anna Brg",
      "Ana Berg",
      "Anna Bergs",
      "Anan Berg",
      "Hanna Berg",
      "Anna Borg",
      "Bo Dahl",
      "Bo Dahll",
      "Bo Dal",
    ];
    const pairs = names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .filter((other) => oneEditApart(one.toLowerCase(), other.toLowerCase()))
        .map((other) => [one, other].sort()),
    );
    expect(
      proposeSamePersons(names.map((name) => person(name)))
        .map(({ one, other }) => [one, other].sort())
        .sort(),
    ).toEqual(pairs.sort());
  });
});
