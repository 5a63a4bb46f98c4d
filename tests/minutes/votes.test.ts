import { describe, expect, it } from "vitest";
import type { Ballot, Vote } from "@/lib/minutes/minutes";
import { isNameLine, readNames, startsWithVoter } from "@/lib/minutes/decision/names";
import { decisionFrom, decisionOf } from "./support/decision-of";

const named = ({ name, party, role }: Omit<Ballot, "line" | "endLine" | "page">) =>
  `${role ? `${role} ` : ""}${name}${party === null ? "" : ` (${party})`}`;
const said = (vote: Vote) =>
  [
    vote.subject,
    ...(["for", "against", "abstained"] as const).flatMap((side) =>
      vote[side].length > 0 ? [`${side} ${vote[side].map(named).join(", ")}`] : [],
    ),
    String(vote.carried),
  ].join("; ");
const votesOf = (text: string) => decisionOf(text).decision.votes.map(said);

describe("lists of names", () => {
  it.each([
    ["Anna Berg (V), Bo Dahl (A) og Carl Dam", ["Anna Berg (V)", "Bo Dahl (A)", "Carl Dam"]],
    ["Anna Berg  og  Bo Dahl", ["Anna Berg", "Bo Dahl"]],
    ["Anna Berg, samt Bo Dahl & Carl Dam", ["Anna Berg", "Bo Dahl", "Carl Dam"]],
    ["udvalgsmedlemmerne Anna Berg og Bo Dahl", ["udvalgsmedlem Anna Berg", "udvalgsmedlem Bo Dahl"]],
    ["Rådmand Anna Berg og Bo Dahl", ["rådmand Anna Berg", "Bo Dahl"]],
    ["udvalgsmedlemmerne Anna Berg og rådmand Bo Dahl", ["udvalgsmedlem Anna Berg", "rådmand Bo Dahl"]],
    ["borgmester Anna Berg", ["Anna Berg"]],
    ["Ø (Anna Berg, Bo Dahl)", ["Anna Berg (Ø)", "Bo Dahl (Ø)"]],
    ["Ø (Anna Berg og Bo Dahl) og A", ["Anna Berg (Ø)", "Bo Dahl (Ø)", "A (A)"]],
    ["Anna Berg ( V )", ["Anna Berg (V)"]],
    ["Anna Berg (liste V)", ["Anna Berg (V)"]],
    ["Venstre (V)", ["Venstre (V)"]],
    ["(V)", ["V (V)"]],
    ["gruppe a", ["gruppe a (A)"]],
    ["Carl Dam, Anna Berg og Bo Dahl (begge V)", ["Carl Dam", "Anna Berg (V)", "Bo Dahl (V)"]],
    ["Anna Berg, Bo Dahl og Carl Dam (alle fra V), Dan Eg", ["Anna Berg (V)", "Bo Dahl (V)", "Carl Dam (V)", "Dan Eg"]],
    ["Anna Berg (A), Bo Dahl og Carl Dam (begge V)", ["Anna Berg (A)", "Bo Dahl (V)", "Carl Dam (V)"]],
    ["De øvrige udvalgsmedlemmer Anna Berg og Bo Dahl", ["udvalgsmedlem Anna Berg", "udvalgsmedlem Bo Dahl"]],
    ["Anna Berg, Venstre,", ["Anna Berg"]],
    ["mens Anna Berg", ["Anna Berg"]],
    ["Karl-Erik B. Møller og Anne d'Or", ["Karl-Erik B. Møller", "Anne d'Or"]],
    ["Anna von der Berg", ["Anna von der Berg"]],
    ["Kun Anna Berg (V)", ["Anna Berg (V)"]],
    ["Anna Berg (Venstre) og Bo Dahl (pr. video)", ["Anna Berg", "Bo Dahl"]],
    ["Hans Juhl og Else Is", ["Hans Juhl", "Else Is"]],
  ])("%s", (text, voters) => {
    expect(readNames(text)?.voters.map(named)).toEqual(voters);
  });

  it.each([
    "",
    ",",
    "Anna",
    "Anna Berg og en til",
    "Anna Berg, Venstre",
    "Odense Byråd",
    "Direktør Anna Berg",
    "anna berg",
    "Ø (Anna Berg, resten)",
    "Venstres Anna Berg",
    "SF's Anna Berg",
    "Borgerlistens Anna Berg",
    "Ikke Anna Berg",
    "Anna Berg SF",
    "Anna Berg (punkt 2)",
    "Anna Berg og Bo Dahl (begge imod)",
  ])("not understood: %j", (text) => {
    expect(readNames(text)).toBeNull();
  });

  it.each([
    ["De øvrige medlemmer", { voters: 0, unnamed: "rest" }],
    ["udvalget", { voters: 0, unnamed: "body" }],
    ["Anna Berg og de øvrige medlemmer", { voters: 1, unnamed: "rest", majority: false }],
    ["Et flertal bestående af Anna Berg og Bo Dahl", { voters: 2, unnamed: null, majority: true }],
    ["Et mindretal bestående af Anna Berg", { voters: 1, unnamed: null, majority: false }],
    ["Et flertal i udvalget (A, F)", { voters: 2, unnamed: null, majority: true }],
    ["Et mindretal (A, F)", { voters: 2, unnamed: null, majority: false }],
  ])("%s: who speaks without being named, and for a majority", (text, expected) => {
    const names = readNames(text);
    expect(names && { ...names, voters: names.voters.length }).toEqual(expected);
  });

  it.each([
    ["Anna Berg", true],
    ["Rådmand Anna Berg (V)", true],
    ["Anna Berg og Bo Dahl", false],
    ["Anna Berg, Bo Dahl", false],
    ["Venstre", false],
    ["Det sker i maj", false],
    [`Anna ${"Lang".repeat(20)}`, false],
  ])("%s alone on its line is one person: %s", (text, one) => {
    expect(isNameLine(text)).toBe(one);
  });

  it.each([
    ["Anna Berg (V) mener", true],
    ["Rådmand Anna Berg mener", true],
    ["Venstre mener", true],
    ["Venstre.", true],
    ["Anna Berg mener", false],
    ["Direktør Anna Berg mener", false],
    ["Udvalget mener", false],
  ])("%s begins with a voter: %s", (sentence, begins) => {
    expect(startsWithVoter(sentence)).toBe(begins);
  });
});

describe("votes", () => {
  it.each([
    ["one voter", "Anna Berg (V) stemmer imod indstillingen. Godkendt.", ["indstillingen; against Anna Berg (V); true"]],
    ["without a conclusion, by the persons who voted", "Anna Berg og Carl Dam stemmer for. Bo Dahl stemmer imod.", ["indstillingen; for Anna Berg, Carl Dam; against Bo Dahl; true"]],
    ["lost", "Anna Berg stemmer for. Bo Dahl og Carl Dam stemmer imod.", ["indstillingen; for Anna Berg; against Bo Dahl, Carl Dam; false"]],
    ["undecided in a tie", "Anna Berg stemmer for. Bo Dahl stemmer imod.", ["indstillingen; for Anna Berg; against Bo Dahl; null"]],
    ["undecided where groups vote", "V og A stemmer for. Bo Dahl stemmer imod.", ["indstillingen; for V (V), A (A); against Bo Dahl; null"]],
    ["undecided where the others are not named", "Anna Berg stemmer imod. De øvrige medlemmer stemmer for.", ["indstillingen; against Anna Berg; null"]],
    ["decided by a whole body", "Udvalget stemmer for indstillingen. Anna Berg stemmer imod.", ["indstillingen; against Anna Berg; true"]],
    ["decided by a body against", "Udvalget stemmer imod indstillingen. Anna Berg stemmer for.", ["indstillingen; for Anna Berg; false"]],
    ["decided by a majority", "Et flertal bestående af Anna Berg og Venstre stemmer imod. Bo Dahl, Carl Dam og Dan Eg stemmer for.", ["indstillingen; for Bo Dahl, Carl Dam, Dan Eg; against Anna Berg, Venstre; false"]],
    ["undecided where a body abstains", "Udvalget undlader at stemme. Anna Berg stemmer imod.", ["indstillingen; against Anna Berg; null"]],
    ["about what their clause names", "Anna Berg stemmer for sagen. Godkendt.", ["sagen; for Anna Berg; true"]],
    ["about what the first clause names", "Anna Berg stemmer for sagen. Bo Dahl stemmer imod. Godkendt.", ["sagen; for Anna Berg; against Bo Dahl; true"]],
    ["about what a later clause names", "Anna Berg stemmer for. Bo Dahl stemmer imod sagen. Godkendt.", ["sagen; for Anna Berg; against Bo Dahl; true"]],
    ["apart by subject", "Anna Berg stemmer for indstillingen. Bo Dahl stemmer imod sagen. Godkendt.", ["indstillingen; for Anna Berg; true", "sagen; against Bo Dahl; true"]],
    ["apart by what is concluded between them", "Anna Berg stemmer imod. Godkendt. Bo Dahl stemmer imod. Godkendt.", ["indstillingen; against Anna Berg; true", "indstillingen; against Bo Dahl; true"]],
    ["in figures, with those who follow by name", "Godkendt med 4 stemmer mod 1. Anna Berg stemte imod.", ["indstillingen; against Anna Berg; true"]],
    ["in figures twice", "Godkendt med 4 stemmer mod 1. Punkt 2 blev godkendt med 3 stemmer mod 2.", ["indstillingen; true", "punkt 2; true"]],
    ["in figures of what they name", "Indstillingen blev godkendt med 4 stemmer mod 1. Sagen blev godkendt med 3 stemmer mod 2.", ["indstillingen; true", "sagen; true"]],
    ["both sides in a sentence", "Anna Berg (V) stemmer for indstillingen, og Bo Dahl (A) stemmer imod. Godkendt.", ["indstillingen; for Anna Berg (V); against Bo Dahl (A); true"]],
    ["both sides without a subject", "Anna Berg (V) stemmer for, men Bo Dahl (A) stemmer imod. Godkendt.", ["indstillingen; for Anna Berg (V); against Bo Dahl (A); true"]],
    ["with a reason", "Anna Berg (V) stemmer imod forslaget fra Venstre, idet det er dyrt. Godkendt.", ["forslaget fra Venstre; against Anna Berg (V); true"]],
    ["with points of a recommendation", "Anna Berg (V) stemmer imod indstillingens punkt 1, 2 og 3. Godkendt.", ["indstillingens punkt 1, 2 og 3; against Anna Berg (V); true"]],
    ["with its article left out", "Anna Berg stemmer for det samlede forslag. Godkendt.", ["samlede forslag; for Anna Berg; true"]],
    ["under a heading", "Afstemning om det samlede forslag:\n\nAnna Berg stemmer for.\n\nGodkendt.", ["samlede forslag; for Anna Berg; true"]],
    ["after a heading on the same line", "Ændringsforslag 2: For stemte Anna Berg. Imod stemte Bo Dahl. Forkastet.", ["ændringsforslag 2; for Anna Berg; against Bo Dahl; null"]],
    ["with the number of the voters", "For stemte 2 (Anna Berg og Bo Dahl). Godkendt.", ["indstillingen; for Anna Berg, Bo Dahl; true"]],
    ["with a number of members of groups", "For stemte 5 (V og A). Godkendt.", ["indstillingen; for V (V), A (A); true"]],
    ["with those whom figures count", "Godkendt med 2 stemmer (Anna Berg, Bo Dahl) imod 1 (Carl Dam).", ["indstillingen; for Anna Berg, Bo Dahl; against Carl Dam; true"]],
    ["with abstainers whom figures count", "Godkendt med 2 stemmer (Anna Berg, Bo Dahl) imod 1 (Carl Dam), og 1 undlod at stemme (Dan Eg).", ["indstillingen; for Anna Berg, Bo Dahl; against Carl Dam; abstained Dan Eg; true"]],
    ["against the votes of groups", "Godkendt mod V's og Enhedslistens stemmer.", ["indstillingen; against V (V), Enhedslisten; true"]],
  ])("%s", (_name, text, votes) => {
    expect(votesOf(text)).toEqual(votes);
  }); // prettier-ignore

  it.each([
    ["a wrong number", "For stemte 3 (Anna Berg og Bo Dahl)."],
    ["a number too small for its groups", "For stemte 1 (V og A)."],
    ["an unknown voter", "Anna Berg og en til stemmer imod."],
    ["an unknown subject", "Anna Berg stemmer imod Bo Dahls ord om sagen, som han sagde."],
    ["a subject with another voter in it", "Anna Berg stemmer for indstillingen og Bo Dahl."],
    ["a subject too long for one", `Anna Berg stemmer for ${"den ".repeat(13)}sag.`],
    ["a subject with a word of voting in it", "Anna Berg stemmer for at stemme imod."],
    ["somebody illegible in parentheses after figures", "Godkendt med 4 stemmer mod 1, heraf fraværende (Anna Berg)."],
    ["a half of the sentence", "Anna Berg stemmer for, mens en anden stemmer imod."],
    ["votes after what is no conclusion", "Det regnede, idet Anna Berg stemte imod en sag, som var der."],
  ])("give no ballot and a warning: %s", (_name, text) => {
    const { decision, codes } = decisionOf(`Godkendt.\n\n${text}`);
    expect(decision.votes.flatMap((vote) => [...vote.for, ...vote.against, ...vote.abstained])).toEqual([]);
    expect(codes).toContain("vote-not-understood");
  });

  it.each([
    ["somebody twice", "Anna Berg stemmer for. Anna Berg stemmer imod. Godkendt.", ["voter-twice"]],
    ["somebody away from the point", "Anna Berg deltog ikke i behandlingen af punktet. Anna Berg stemmer imod. Godkendt.", ["voter-absent"]],
    ["nobody away from a part", "Anna Berg deltog kun i den sidste del af punktet. Anna Berg stemmer imod. Godkendt.", []],
    ["a majority against the conclusion", "Anna Berg stemmer for. Bo Dahl og Carl Dam stemmer imod. Godkendt.", ["vote-against-conclusion"]],
    ["a minority against a rejection", "Anna Berg stemmer imod. Bo Dahl og Carl Dam stemmer for. Forkastet.", ["vote-against-conclusion"]],
    ["no tie", "Anna Berg stemmer for. Bo Dahl stemmer imod. Godkendt.", []],
    ["no groups", "V stemmer for. A og F stemmer imod. Godkendt.", []],
    ["no lone side", "Bo Dahl og Carl Dam stemmer imod. Godkendt.", []],
    ["no figures", "Godkendt med 4 stemmer mod 1. Anna Berg stemte for. Bo Dahl og Carl Dam stemte imod.", []],
    ["a decision that the votes settle", "Anna Berg og Bo Dahl stemmer for. Carl Dam stemmer imod.", ["outcome-derived"]],
    ["a vote on an amendment that does not say so", 'Anna Berg (Ø) stiller følgende ændringsforslag:\n\n"Beløbet hæves."\n\nBo Dahl (V) stemmer imod.\n\nGodkendt.', ["vote-subject-assumed"]],
    ["none that says so", 'Anna Berg (Ø) stiller følgende ændringsforslag:\n\n"Beløbet hæves."\n\nBo Dahl (V) stemmer imod ændringsforslaget.\n\nGodkendt.', []],
  ])("doubt %s", (_name, text, codes) => {
    expect(decisionOf(text).codes).toEqual(codes);
  }); // prettier-ignore

  it("say where they stand, from the first voice to the last", () => {
    expect(decisionOf("Anna Berg stemmer for.\n\nBo Dahl stemmer imod.\n\nGodkendt.").decision.votes).toMatchObject([
      {
        line: decisionFrom,
        endLine: decisionFrom + 2,
        for: [{ line: decisionFrom, endLine: decisionFrom }],
        against: [{ line: decisionFrom + 2, endLine: decisionFrom + 2 }],
      },
    ]);
  });
});
