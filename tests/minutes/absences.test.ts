import { describe, expect, it } from "vitest";
import { decisionFrom, decisionOf } from "./support/decision-of";

const absencesOf = (text: string) => decisionOf(`Godkendt.\n\n${text}`).decision.absences.map(({ name, scope }) => `${name} ${scope}`);
const codesOf = (text: string) => decisionOf(`Godkendt.\n\n${text}`).codes;

describe("absences on point 5", () => {
  it.each([
    ["Anna Berg deltog ikke i behandlingen af pkt. 5.", ["Anna Berg point"]],
    ["Anna Berg deltog ikke i behandlingen af pkt. 4.", []],
    ["Anna Berg deltog ikke i behandlingen af pkt. 1 og 9.", []],
    ["Anna Berg deltog ikke i behandlingen af pkt. 1, 5 og 9.", ["Anna Berg point"]],
    ["Anna Berg deltog ikke i behandlingen af punkterne 3-6.", ["Anna Berg point"]],
    ["Anna Berg deltog ikke i behandlingen af punkterne 3 til 5.", ["Anna Berg point"]],
    ["Anna Berg deltog ikke i behandlingen af punkterne 6-9.", []],
    ["Anna Berg deltog ikke i behandlingen af punkterne 9-6.", []],
    ["Anna Berg deltog ikke i mødet under pkt. 5.", ["Anna Berg point"]],
    ["Anna Berg var fraværende under pkt. 7.", []],
    ["Anna Berg erklærede sig inhabil ved pkt. 6.", []],
    ["Anna Berg deltog ikke i afstemningen.", ["Anna Berg part"]],
    ["Anna Berg deltog ikke i første del af mødet.", ["Anna Berg part"]],
    ["Anna Berg deltog kun i behandlingen af pkt. 5.", ["Anna Berg part"]],
    ["Anna Berg forlod mødet.", ["Anna Berg part"]],
    ["Anna Berg forlod mødet efter pkt. 4.", ["Anna Berg point"]],
    ["Anna Berg forlod mødet efter pkt. 5.", ["Anna Berg part"]],
    ["Anna Berg forlod mødet under pkt. 5.", ["Anna Berg part"]],
    ["Anna Berg forlod mødet efter pkt. 6.", ["Anna Berg part"]],
    ["Anna Berg forlod mødet før pkt. 5.", ["Anna Berg point"]],
    ["Anna Berg forlod mødet før pkt. 4.", ["Anna Berg point"]],
    ["Anna Berg forlod mødet før pkt. 6.", []],
    ["Anna Berg forlod mødet før behandlingen.", ["Anna Berg point"]],
    ["Anna Berg forlod mødet før afstemningen.", ["Anna Berg part"]],
    ["Anna Berg forlod mødet kl. 16 og deltog ikke i behandlingen af pkt. 5 og 6.", ["Anna Berg point"]],
    ["Anna Berg forlod mødet kl. 16 og deltog ikke i behandlingen af pkt. 3 og 6.", ["Anna Berg point"]],
    ["Anna Berg forlod mødet kl. 16 og deltog ikke i behandlingen af pkt. 6 og 7.", []],
    ["Anna Berg havde forladt mødet.", ["Anna Berg point"]],
    ["Anna Berg havde forladt mødet efter pkt. 4.", ["Anna Berg point"]],
    ["Anna Berg havde forladt mødet efter pkt. 5.", []],
    ["Anna Berg havde forladt mødet før pkt. 5.", ["Anna Berg point"]],
    ["Anna Berg havde forladt mødet under pkt. 5.", ["Anna Berg point"]],
    ["Anna Berg havde forladt mødet før pkt. 6.", []],
    ["Anna Berg var gået.", ["Anna Berg point"]],
    ["Anna Berg ankom under punktet.", ["Anna Berg part"]],
    ["Anna Berg ankom kl. 16.30.", ["Anna Berg part"]],
    ["Anna Berg ankom efter punktets behandling.", ["Anna Berg point"]],
    ["Anna Berg ankom først efter pkt. 5.", ["Anna Berg point"]],
    ["Anna Berg ankom efter pkt. 4.", ["Anna Berg part"]],
    ["Anna Berg ankom efter pausen.", ["Anna Berg part"]],
    ["Anna Berg ankom før punktets behandling.", ["Anna Berg part"]],
    ["Anna Berg ankom før pkt. 6.", ["Anna Berg point"]],
    ["Anna Berg ankom under pkt. 6.", ["Anna Berg point"]],
    ["Anna Berg ankom for sent og deltog ikke i behandlingen af pkt. 5.", ["Anna Berg point"]],
    ["Anna Berg ankom for sent og deltog ikke i behandlingen af pkt. 4.", []],
    ["Fraværende: Anna Berg (V), Bo Dahl (A)", ["Anna Berg meeting", "Bo Dahl meeting"]],
    ["Fraværende: Venstre og Anna Berg", ["Anna Berg meeting"]],
    ["Anna Berg havde meldt afbud, og Bo Dahl deltog i stedet.", ["Anna Berg meeting"]],
    ["Afbud fra Anna Berg med stedfortræder Bo Dahl", ["Anna Berg meeting"]],
    ["Anna Berg deltog ikke i mødet, og Bo Dahl forlod mødet kl. 17.", ["Anna Berg meeting", "Bo Dahl part"]],
    ["Anna Berg deltog via Teams.", []],
    ["Anna Berg deltog online, men Bo Dahl deltog ikke i mødet.", ["Bo Dahl meeting"]],
    ["Direktør Anna Berg forlod mødet.", []],
    ["Ingen fraværende.", []],
  ])("%s", (text, absences) => {
    expect(absencesOf(text)).toEqual(absences);
  });

  it.each([
    ["is said where the sentence is not understood", "Anna Berg deltog ikke.", ["absence-not-understood"]],
    ["and where half of it is not", "Anna Berg deltog ikke i mødet, og Bo Dahl deltog ikke derefter.", ["absence-not-understood"]],
    ["and where the scope is not told", "Anna Berg deltog ikke i festen.", ["absence-not-understood"]],
    ["and where a list cannot be followed", "Anna Berg deltog ikke i behandlingen af pkt. 5-600.", []],
    ["and where somebody has a title and no name", "Formanden deltog ikke i mødet.", ["absence-not-understood"]],
    ["not where nobody is named", "De unge deltog ikke.", []],
    ["not where nobody is away", "Der var ingen afbud fra Anna Berg.", []],
    ["not where somebody is found able to take part", "Udvalget vurderede, at Anna Berg ikke er inhabil.", []],
    ["not where it speaks of another point", "Anna Berg deltog ikke i behandlingen af pkt. 4.", []],
    ["not of a substitute", "Bo Dahl deltog i stedet for Anna Berg.", []],
  ])("doubt %s", (_name, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("are one entry for each person: the widest", () => {
    const text = "Anna Berg deltog ikke i behandlingen af punktet.\n\nAnna Berg deltog ikke i mødet.\n\nAnna Berg forlod mødet.";
    expect(decisionOf(`Godkendt.\n\n${text}`).decision.absences).toEqual([
      {
        name: "Anna Berg",
        scope: "meeting",
        text: "Anna Berg deltog ikke i mødet.",
        line: decisionFrom + 4,
        endLine: decisionFrom + 4,
        page: null,
      },
    ]);
  });

  it("keep the whole sentence and the name as printed", () => {
    expect(decisionOf("Det bemærkes, at udvalgsmedlem Annа Berg (V) deltоg ikke i mødet.").decision.absences).toMatchObject([
      { name: "Annа Berg", text: "Det bemærkes, at udvalgsmedlem Annа Berg (V) deltоg ikke i mødet." },
    ]);
  });
});
