import { describe, expect, it } from "vitest";
import { isFullyNamed } from "@/lib/published/is-fully-named";

const inFavour = (...names: string[]) => names.map((name) => ({ name, choice: "for" as const }));
const against = (...names: string[]) => names.map((name) => ({ name, choice: "against" as const }));

describe("isFullyNamed", () => {
  it("counts a vote where everyone is named and the result agrees", () => {
    const names = [...inFavour("Anna Berg", "Bo Lund", "Cai Holm"), ...against("Dorte Vang")];
    const text = "Anna Berg (A), Bo Lund (V) og Cai Holm (C) stemmer for indstillingen. Dorte Vang (Ø) stemmer imod.";
    expect(isFullyNamed({ names, carried: true, text })).toBe(true);
  });

  it("counts a list that opens with »De øvrige« and then names them", () => {
    const names = [...inFavour("Dorte Vang"), ...against("Anna Berg", "Bo Lund")];
    const text = "Dorte Vang (Ø) stemmer for sagen. De øvrige rådmand Anna Berg (A) og udvalgsmedlem Bo Lund (V) stemmer imod.";
    expect(isFullyNamed({ names, carried: false, text })).toBe(true);
  });

  it.each([
    ["the rest is not named", "Dorte Vang (Ø) stemmer imod. De øvrige medlemmer stemmer for."],
    ["the rest of the committee is not named", "Dorte Vang (Ø) stemmer imod. Resten af udvalget stemmer for."],
    ["a majority is not named", "Dorte Vang (Ø) stemmer imod. Et flertal stemmer for indstillingen."],
    ["only a count is printed", "Godkendt med 42 stemmer mod 4. Dorte Vang (Ø) stemmer imod."],
    ["a count stands in letters", "Dorte Vang (Ø) stemmer imod. Fire medlemmer stemmer for."],
  ])("counts nothing where %s", (_, text) => {
    expect(isFullyNamed({ names: against("Dorte Vang"), carried: null, text })).toBe(false);
  });

  it("counts nothing where the names contradict the result", () => {
    expect(
      isFullyNamed({ names: against("Dorte Vang"), carried: true, text: "Dorte Vang (Ø) stemmer imod. Indstillingen godkendes." }),
    ).toBe(false);
  });

  it("counts nothing where a group votes as one", () => {
    const text = "Venstre stemmer for. Anna Berg (A) stemmer imod.";
    expect(isFullyNamed({ names: [...inFavour("Venstre"), ...against("Anna Berg")], carried: null, text })).toBe(false);
    expect(isFullyNamed({ names: inFavour("byrådsgruppe A"), carried: true, text: "byrådsgruppe A stemmer for." })).toBe(false);
  });

  it("counts nothing where nobody is named", () => {
    expect(isFullyNamed({ names: [], carried: true, text: "Indstillingen vedtages." })).toBe(false);
  });

  it("is not misled by a majority spoken of elsewhere in the decision", () => {
    const names = [...inFavour("Anna Berg", "Bo Lund"), ...against("Dorte Vang")];
    const text =
      "Udvalget noterer, at et flertal af borgerne er tilfredse. Anna Berg (A) og Bo Lund (V) stemmer for. Dorte Vang (Ø) stemmer imod.";
    expect(isFullyNamed({ names, carried: true, text })).toBe(true);
  });
});
