import { describe, expect, it } from "vitest";
import type { Mention } from "@/lib/minutes/minutes";
import { findMentions } from "@/lib/minutes/people/find-mentions";
import { oneEditApart } from "@/lib/minutes/people/one-edit-apart";
import { proposeSamePersons } from "@/lib/minutes/people/propose-same-persons";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { sourceOf } from "./support/source-of";

const person = (name: string, party: string | null = null): Mention => ({ name, party, roles: [] });

describe("one edit apart", () => {
  it.each([
    ["berg", "berg"],
    ["berg", "bergh"],
    ["berg", "erg"],
    ["berg", "borg"],
    ["berg", "breg"],
    ["a", ""],
    ["", ""],
    ["aa", "a"],
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

describe("who is mentioned", () => {
  const mentionsOf = (...decisions: string[]) => {
    const points = decisions.map(
      (text, index) => `Punkt ${index + 1}: Sag\n20.15.00-G01-${index}-24\n\nBeslutning\n\n${text}\n\nGodkendt.\n\n`,
    );
    return findMentions(parseMinutes(sourceOf(`REFERAT Socialudvalget d. 12-03-2024\n\n${points.join("")}`)).points);
  };

  it.each([
    ["a voter, with party and title", "Rådmand Anna Berg (V) stemmer imod.", [{ name: "Anna Berg", party: "V", roles: ["rådmand"] }]],
    ["no group", "Venstre og V stemmer imod.", []],
    ["somebody away, with no title", "Anna Berg deltog ikke i mødet.", [{ name: "Anna Berg", party: null, roles: [] }]],
    ["with the title before the name", "Udvalgsmedlem Anna Berg deltog ikke i mødet.", [{ name: "Anna Berg", party: null, roles: ["udvalgsmedlem"] }]],
    ["with a title for all", "Udvalgsmedlemmerne Anna Berg og Bo Dahl deltog ikke i mødet.", [{ name: "Anna Berg", party: null, roles: ["udvalgsmedlem"] }, { name: "Bo Dahl", party: null, roles: ["udvalgsmedlem"] }]],
    ["with a title for the first alone", "Rådmand Anna Berg og Bo Dahl deltog ikke i mødet.", [{ name: "Anna Berg", party: null, roles: ["rådmand"] }, { name: "Bo Dahl", party: null, roles: [] }]],
    ["with a title for each", "Rådmand Anna Berg og udvalgsmedlem Bo Dahl deltog ikke i mødet.", [{ name: "Anna Berg", party: null, roles: ["rådmand"] }, { name: "Bo Dahl", party: null, roles: ["udvalgsmedlem"] }]],
    ["with a title for those after it", "Rådmændene Anna Berg og Bo Dahl deltog ikke i mødet.", [{ name: "Anna Berg", party: null, roles: ["rådmand"] }, { name: "Bo Dahl", party: null, roles: ["rådmand"] }]],
  ])("%s", (_name, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  }); // prettier-ignore

  it("gathers what the whole referat tells of one spelling", () => {
    expect(
      mentionsOf(
        "Rådmand Anna Berg stemmer imod.",
        "Anna Berg (V) stemmer for. Rådmand Anna Berg deltog ikke i afstemningen.",
        "Udvalgsmedlem Anna Berg (Ø) undlader at stemme.",
      ),
    ).toEqual([{ name: "Anna Berg", party: "V", roles: ["rådmand", "udvalgsmedlem"] }]);
  });
});
