import { describe, expect, it } from "vitest";
import { findUnplaced } from "@/lib/minutes/document/coverage";
import { readLines } from "@/lib/minutes/lines/read-lines";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { warningCatalogue, type WarningCode } from "@/lib/minutes/warnings/catalogue";
import { warningOf } from "@/lib/minutes/warnings/warning-of";
import { sourceOf } from "./support/source-of";

const title = "REFERAT Kulturudvalget 2022-2025 d. 12-03-2024\n\nMødedato Tirsdag d. 12. marts 2024 kl. 15:00\n\n";
const decided = (sentences: string) =>
  `${title}Punkt 1: Tilskud\n20.15.00-G01-7-24\n\nIndstilling\n\nUdvalget godkender.\n\nBeslutning\n\n${sentences}\n`;
const point = (number: number, name: string) => `Punkt ${number}: ${name}\n20.15.00-G01-${number}-24\n\nBeslutning\n\nGodkendt.\n\n`;

/** For each doubt the smallest text that shows it, and the line that the warning must name. */
const examples: Record<Exclude<WarningCode, "line-unplaced">, readonly [text: string, line: number | null]> = {
  "contents-point-missing": [`${title}Indholdsfortegnelse\nTilskud.....2\nBiblioteker.....3\n\n${point(1, "Biblioteker")}`, 6],
  "contents-title-differs": [`${title}Indholdsfortegnelse\nTilskud.....2\n\n${point(1, "Biblioteker")}`, 8],
  "minutes-cut-off": [`${title}Indholdsfortegnelse\nTilskud.....2\nBiblioteker.....3\n\n${point(1, "Tilskud")}`, 15],
  "point-number-missing": [title + point(1, "Tilskud") + point(3, "Biblioteker"), 12],
  "point-number-repeated": [title + point(1, "Tilskud") + point(1, "Biblioteker"), 12],
  "point-heading-doubtful": [`${title}${point(1, "Tilskud").trimEnd()}\nPunkt 2: Eventuelt\nIntet.\n`, 11],
  "vote-not-understood": [decided("Godkendt.\n\nAnna Berg og en til stemmer imod."), 16],
  "vote-against-conclusion": [decided("Anna Berg stemmer for. Bo Dahl og Carl Dam stemmer imod. Indstillingen godkendes."), 14],
  "vote-subject-assumed": [
    decided('Anna Berg (Ø) stiller følgende ændringsforslag:\n\n"Beløbet hæves."\n\nBo Dahl (V) stemmer imod.\n\nGodkendt.'),
    18,
  ],
  "stance-not-understood": [decided("Anna Berg (V) kan ikke støtte forslaget. Godkendt."), 14],
  "voter-twice": [decided("Anna Berg stemmer for. Anna Berg stemmer imod. Godkendt."), 14],
  "voter-absent": [decided("Anna Berg deltog ikke i mødet.\n\nAnna Berg stemmer imod. Godkendt."), 16],
  "absence-not-understood": [decided("Godkendt. Anna Berg deltog ikke."), 14],
  "outcome-derived": [decided("Anna Berg og Carl Dam stemmer for. Bo Dahl stemmer imod."), 14],
  "decision-not-recognised": [decided("Udvalget ser frem til foråret."), 12],
  "decision-outside-section": [decided("Godkendt.\n\nSagsfremstilling\n\nAnna Berg (V) stemte imod."), 18],
  "decision-section-left-out": [decided("Godkendt.\n\nBilag\n\nNotat\n\nBeslutning fra Kulturudvalget\n\nUdsat."), 20],
  "name-spelled-two-ways": [decided("Anna Berg stemmer for. Anna Bergh stemmer imod. Godkendt."), 14],
  "weekday-differs": [`${title.replace("Tirsdag", "Onsdag")}${point(1, "Tilskud")}`, 3],
  "dates-differ": [`${title.replace("d. 12-03-2024", "d. 13-03-2024")}${point(1, "Tilskud")}`, 3],
  "characters-damaged": [decided("Godkendt. Psykiatриplanen."), 14],
  "no-decisions": [`${title}Punkt 1: Tilskud\n20.15.00-G01-7-24\n\nResume\n\nTekst.\n`, null],
  "committee-missing": [`Dato: 12. marts 2024\n\n${point(1, "Tilskud")}`, null],
  "heading-unknown": [`${title}Punkt 1: Tilskud\n20.15.00-G01-7-24\n\nForhistorie\n\nTekst.\n\nBeslutning\n\nGodkendt.\n`, 8],
};

describe("the warnings", () => {
  it.each(Object.entries(examples))("%s is said, with its line and its severity", (code, [text, line]) => {
    const found = parseMinutes(sourceOf(text)).warnings.filter((warning) => warning.code === code);
    expect(found.map((warning) => warning.line)).toContain(line);
    expect(found[0]?.message).not.toMatch(/[{}]/);
  });

  it("has a whole Danish sentence for every doubt", () => {
    for (const { sentence } of Object.values(warningCatalogue)) expect(sentence).toMatch(/^[»\p{Lu}{].*[.«]$/su);
  });

  it("cuts what it quotes when it is long, and keeps what is short", () => {
    const said = (text: string) => warningOf({ code: "line-unplaced", line: 7, values: { text } });
    expect(said("a".repeat(161)).message).toContain(`»${"a".repeat(160)} …«`);
    expect(said("a".repeat(160))).toEqual({
      code: "line-unplaced",
      severity: "check",
      line: 7,
      message: `Linjen kunne ikke placeres: »${"a".repeat(160)}«`,
    });
  });

  it("would say of a line that it lies in no node", () => {
    const lines = readLines(sourceOf("Før\n\nPunkt 1: Sag\n\nA\nB\nC\nD").lines);
    const empty = {
      number: 1,
      title: "Sag",
      caseType: null,
      initiative: false,
      closed: false,
      caseNumber: null,
      sections: [],
      recommendation: null,
    };
    const unplaced = findUnplaced(lines, [{ ...empty, decision: null, attachments: [], line: 3, endLine: 8, page: null }], {
      from: null,
      end: 0,
    });
    expect(unplaced).toEqual([{ line: 7, text: "C" }, { line: 8, text: "D" }]); // prettier-ignore
  });
});
