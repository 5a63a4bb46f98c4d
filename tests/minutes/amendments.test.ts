import { describe, expect, it } from "vitest";
import { decisionFrom, decisionOf } from "./support/decision-of";

const amendmentsOf = (text: string) =>
  decisionOf(text).decision.amendments.map(({ kind, proposers, text: moved, adopted }) => [kind, proposers.join(", "), moved, adopted]);

describe("what is moved", () => {
  it.each([
    ["in quotation marks", 'Anna Berg (Ø) stiller følgende ændringsforslag:\n\n"Beløbet hæves."', "Beløbet hæves."],
    ["in one line", "Anna Berg stiller følgende ændringsforslag: Beløbet hæves.", "Beløbet hæves."],
    ["in quotation marks in one line", "Anna Berg stiller følgende ændringsforslag: »Beløbet hæves«.", "Beløbet hæves."],
    ["as what is proposed", "Anna Berg stiller ændringsforslag om, at beløbet hæves.", "at beløbet hæves."],
    ["over several paragraphs of a quotation", 'Anna Berg stiller følgende ændringsforslag:\n\n"Beløbet hæves.\n\nDet sker i maj."\n\nGodkendt.', "Beløbet hæves. Det sker i maj."],
    ["over several sentences of a quotation", 'Anna Berg stiller følgende ændringsforslag:\n\n"Beløbet hæves. Det sker i maj."\n\nGodkendt.', "Beløbet hæves. Det sker i maj."],
    ["with a quotation within", 'Anna Berg stiller følgende ændringsforslag:\n\n"Planen "Havnen" ændres."\n\nGodkendt.', 'Planen "Havnen" ændres.'],
    ["without marks, to the next thing that happens", "Anna Berg stiller følgende ændringsforslag:\n\nBeløbet hæves.\n\nDet sker i maj.\n\nBo Dahl stemmer imod.", "Beløbet hæves. Det sker i maj."],
    ["without marks, a whole paragraph", "Anna Berg stiller følgende ændringsforslag:\n\nBeløbet hæves. Indstillingen godkendes i maj.\n\nGodkendt.", "Beløbet hæves. Indstillingen godkendes i maj."],
    ["as a list", "Anna Berg stiller følgende ændringsforslag:\n\n- beløbet hæves\n- det godkendes i maj\n\nGodkendt.", "beløbet hæves det godkendes i maj"],
  ])("%s", (_name, text, moved) => {
    expect(amendmentsOf(text)).toEqual([["ændringsforslag", "Anna Berg", moved, null]]);
  }); // prettier-ignore

  it.each([
    ["an amendment", "ændringsforslag", "Anna Berg og Bo Dahl fremsætter følgende ændringsforslag: Mere.", "Anna Berg, Bo Dahl"],
    ["a subamendment", "ændringsforslag", "Venstre stiller følgende underændringsforslag: Mere.", "Venstre"],
    ["a change", "ændringsforslag", "Byrådsgruppe A foreslår følgende ændring: Mere.", "Byrådsgruppe A"],
    ["a resolution", "resolution", "Anna Berg fremsætter følgende resolution: Mere.", "Anna Berg"],
    ["an addition", "tilføjelse", "Anna Berg foreslår herefter følgende tilføjelse: Mere.", "Anna Berg"],
    ["by the administration", "ændringsforslag", "Socialforvaltningen og Kulturforvaltningen foreslår følgende ændring: Mere.", "Socialforvaltningen, Kulturforvaltningen"],
  ])("may be %s", (_name, kind, text, proposers) => {
    expect(amendmentsOf(text)).toEqual([[kind, proposers, "Mere.", null]]);
  }); // prettier-ignore

  it.each([
    ["nothing without a text", "Anna Berg stiller et ændringsforslag."],
    ["nothing by nobody", "de stiller følgende ændringsforslag: Mere."],
    ["nothing that is only a proposal", "Anna Berg foreslår følgende dato: 1. maj."],
    ["nothing where the text is missing", "Anna Berg stiller følgende ændringsforslag:"],
    ["nothing in quotation marks itself", '"Anna Berg stiller følgende ændringsforslag: Mere."'],
    ["no change of the agenda", "Dagsordenen blev godkendt med følgende ændring: Punkt 5 udgår."],
  ])("%s", (_name, text) => {
    expect(amendmentsOf(text)).toEqual([]);
  });

  it("stands from who moves it to the end of its text", () => {
    expect(decisionOf('Anna Berg stiller følgende ændringsforslag:\n\n"Mere."\n\nGodkendt.').decision.amendments).toMatchObject([
      { line: decisionFrom, endLine: decisionFrom + 2 },
    ]);
  });
});

describe("what a conclusion brings", () => {
  it.each([
    ["an addition", "Udvalget godkender indstillingen med følgende tilføjelse:\n\nMere.", [["tilføjelse", "", "Mere.", true]]],
    ["a change", "Udvalget godkender indstillingen med følgende ændring: Mindre.", [["ændringsforslag", "", "Mindre.", true]]],
    ["an addition in its own sentence", "Udvalget godkender indstillingen med den tilføjelse, at beløbet hæves.", [["tilføjelse", "", "at beløbet hæves.", true]]],
    ["an addition with the end of a sentence in between", "Udvalget godkender indstillingen med følgende tilføjelse om at beløbet hæves.", [["tilføjelse", "", "at beløbet hæves.", true]]],
    ["none that is only mentioned", "Udvalget godkender indstillingen med tilføjelse.", []],
  ])("%s", (_name, text, amendments) => {
    expect(amendmentsOf(text)).toEqual(amendments);
  }); // prettier-ignore
});

const one = 'Anna Berg stiller følgende ændringsforslag:\n\n"Mere."\n\n';
const two = `${one}Bo Dahl stiller følgende ændringsforslag:\n\n"Mindre."\n\n`;

describe("what becomes of it", () => {
  it.each([
    ["carried by its ruling", `${one}Ændringsforslaget godkendes.`, [true]],
    ["recommended by its ruling", `${one}Udvalget anbefaler ændringsforslaget.`, [true]],
    ["lost by its ruling", `${one}Ændringsforslaget forkastes.\n\nIndstillingen godkendes.`, [false]],
    ["withdrawn", `${one}Ændringsforslaget blev trukket tilbage.\n\nIndstillingen godkendes.`, [false]],
    ["put off", `${one}Ændringsforslaget udsættes.\n\nIndstillingen godkendes.`, [null]],
    ["carried by its vote", `${one}Anna Berg og Bo Dahl stemmer for ændringsforslaget. Carl Dam stemmer imod ændringsforslaget.\n\nGodkendt.`, [true]],
    ["lost by its vote", `${one}Anna Berg stemmer for ændringsforslaget. Bo Dahl og Carl Dam stemmer imod ændringsforslaget.\n\nGodkendt.`, [false]],
    ["undecided by a vote on something else", `${one}Carl Dam og Bo Dahl stemmer for sagen. Anna Berg stemmer imod sagen.\n\nGodkendt.`, [null]],
    ["taken up by the conclusion", `${one}Udvalget godkender indstillingen med ændringsforslaget.`, [true]],
    ["left open by a tie, but taken up", `${one}Anna Berg stemmer for ændringsforslaget. Bo Dahl stemmer imod ændringsforslaget.\n\nUdvalget godkender indstillingen med ændringsforslaget.`, [true]],
    ["left open", `${one}Udvalget godkender indstillingen.`, [null]],
    ["two, each ruled on before the next", `${one}Ændringsforslaget godkendes.\n\n${two.slice(one.length)}Ændringsforslaget forkastes.`, [true, false]],
    ["two, each voted on before the next", `${one}Anna Berg stemmer for ændringsforslaget. Bo Dahl og Carl Dam stemmer imod ændringsforslaget.\n\n${two.slice(one.length)}Bo Dahl og Carl Dam stemmer for ændringsforslaget. Anna Berg stemmer imod ændringsforslaget.\n\nGodkendt.`, [false, true]],
    ["two with two rulings", `${two}Ændringsforslag 1 godkendes.\n\nÆndringsforslag 2 forkastes.`, [true, false]],
    ["two with one ruling on both", `${two}Begge ændringsforslag forkastes.\n\nIndstillingen godkendes.`, [false, false]],
    ["two with one ruling on one", `${two}Ændringsforslaget forkastes.\n\nIndstillingen godkendes.`, [null, null]],
    ["two with two votes", `${two}Ændringsforslag 1: For stemte Anna Berg. Imod stemte Bo Dahl og Carl Dam.\n\nÆndringsforslag 2: For stemte Bo Dahl og Carl Dam. Imod stemte Anna Berg.\n\nIndstillingen godkendes.`, [false, true]],
    ["two with one vote", `${two}Ændringsforslag 1: For stemte Anna Berg. Imod stemte Bo Dahl og Carl Dam.\n\nIndstillingen godkendes.`, [null, null]],
  ])("%s", (_name, text, fates) => {
    expect(decisionOf(text).decision.amendments.map(({ adopted }) => adopted)).toEqual(fates);
  }); // prettier-ignore
});

describe("a resolution nobody moves", () => {
  const text = '"Udvalget ønsker en by for alle."\n\n';
  it.each([
    ["is the text before its vote", `${text}Anna Berg og Bo Dahl stemmer for resolutionsteksten. Carl Dam stemmer imod resolutionsteksten.`, [["resolution", "", "Udvalget ønsker en by for alle.", true]]],
    ["is the text before its ruling", `${text}Resolutionsteksten er dermed godkendt.`, [["resolution", "", "Udvalget ønsker en by for alle.", true]]],
    ["may be lost", `${text}Resolutionen forkastes.`, [["resolution", "", "Udvalget ønsker en by for alle.", false]]],
    ["is told from its heading", `Resolutionstekst: En by for alle.\n\nResolutionsteksten er dermed godkendt.`, [["resolution", "", "En by for alle.", true]]],
    ["is not what stands after", `Resolutionsteksten er dermed godkendt.\n\n${text}`, []],
    ["is not there without a word of it", `${text}Godkendt.`, []],
    ["is not there twice", `Anna Berg fremsætter følgende resolution:\n\n${text}Mere.\n\nResolutionen godkendes.`, [["resolution", "Anna Berg", "Udvalget ønsker en by for alle.", true]]],
    ["stands beside an amendment", `${text}Resolutionen godkendes.\n\n${one}Ændringsforslaget forkastes.`, [["ændringsforslag", "Anna Berg", "Mere.", false], ["resolution", "", "Udvalget ønsker en by for alle.", true]]],
  ])("%s", (_name, decision, amendments) => {
    expect(amendmentsOf(decision)).toEqual(amendments);
  }); // prettier-ignore
});
