import { describe, expect, it } from "vitest";
import { isOwn, otherBodyIn } from "@/lib/minutes/decision/bodies";
import { decisionFrom, decisionOf } from "./support/decision-of";

describe("the outcome of several conclusions", () => {
  it.each([
    ["the strongest", "Udvalget drøftede sagen. Udvalget godkender indstillingen.", "approved"],
    ["the strongest, though it stands first", "Udvalget godkender indstillingen. Udvalget drøftede sagen.", "approved"],
    ["of equals the last", "Sagen blev udsat. Udvalget godkender indstillingen.", "approved"],
    [
      "that of the case before that of an amendment",
      "Udvalget anbefaler indstillingen. Udvalget godkender ændringsforslaget.",
      "recommended",
    ],
    ["that of an amendment alone", "Udvalget godkender ændringsforslaget.", "approved"],
    ["not a lost amendment", "Ændringsforslaget forkastes.", "other"],
    ["a carried amendment before the case it replaces", "Indstillingen forkastes. Udvalget godkender ændringsforslaget.", "approved"],
    ["the case where the amendment is lost", "Ændringsforslaget forkastes. Indstillingen forkastes.", "rejected"],
    ["of parts the one that approves", "Pkt. 1 blev godkendt. Pkt. 2 blev udsat.", "approved"],
    ["of parts the last where none approves", "Pkt. 1 blev udsat. Pkt. 2 blev afvist.", "rejected"],
    ["by its own number", "At 12: Godkendt.", "approved"],
    ["the committee's own, not another's", "Økonomiudvalget godkender indstillingen. Udvalget drøftede sagen.", "discussed"],
    ["the main clause's", "Udvalget godkender indstillingen, idet sagen drøftes igen.", "approved"],
    ["what stands before a reservation", "Godkendt, idet Anna Berg (V) tog forbehold for udsættelse.", "approved"],
    ["of the case with an amendment", "Indstillingen med ændringsforslaget godkendes.", "approved"],
  ])("is %s", (_name, text, outcome) => {
    expect(decisionOf(text).decision.outcome).toBe(outcome);
  });

  it.each([
    ["a quotation", '"Udvalget godkender indstillingen."'],
    ["a minority", "Et mindretal godkender indstillingen."],
    ["the administration", "Forvaltningen godkender indstillingen."],
    ["a wish", "Anna Berg (V) ønsker, at sagen udsættes."],
    ["a remark for the record", "Anna Berg fik ført til protokollen, at sagen godkendes."],
    ["the line under a lead to one", "Anna Berg ønsker ført til protokollen:\n\nDet er en god sag, vi ser."],
  ])("is none of %s", (_name, text) => {
    expect(decisionOf(text).decision).toMatchObject({ outcome: "other", outcomeSpan: null });
  });

  it("stands where its sentence stands", () => {
    expect(decisionOf("Det var en god sag.\n\nGodkendt.\n\nUdvalget drøftede sagen.").decision.outcomeSpan).toEqual({
      line: decisionFrom + 2,
      endLine: decisionFrom + 2,
      page: null,
    });
  });

  it("does not come from what a conclusion leads in", () => {
    expect(decisionOf("Udvalget anbefaler, at byrådet\n\n- godkender planen\n- udsætter sagen\n").decision.outcome).toBe("recommended");
    expect(decisionOf("Udvalget anbefaler indstillingen.\n\n- Sagen blev udsat.\n").decision.outcome).toBe("postponed");
  });

  it("is derived where the votes alone settle it", () => {
    expect(decisionOf("Anna Berg og Bo Dahl stemmer for. Carl Dam stemmer imod.").decision).toMatchObject({
      outcome: "approved",
      derived: true,
    });
  });
});

describe("the body that a sentence begins with", () => {
  it.each([
    ["Økonomiudvalget anbefaler", "Økonomiudvalget"],
    ["Børn- og Ungeudvalget anbefaler", "Børn- og Ungeudvalget"],
    ["Udvalget for Kultur og Fritid anbefaler", "Udvalget for Kultur og Fritid"],
    ["Et flertal i Økonomiudvalget anbefaler", "Økonomiudvalget"],
    ["Socialudvalget anbefaler", null],
    ["Udvalget anbefaler", null],
    ["Vi anbefaler", null],
    ["forslagsudvalget anbefaler", null],
  ])("%s: %s", (sentence, body) => {
    expect(otherBodyIn(sentence, "Socialudvalget")).toBe(body);
  });

  it("is nobody else's where the committee is not known", () => {
    expect(otherBodyIn("Økonomiudvalget anbefaler", "")).toBeNull();
  });

  it.each([
    ["Udvalget", "Socialudvalget", true],
    ["Socialudvalg", "Socialudvalget", true],
    ["Sosialudvalget", "Socialudvalget", true],
    ["Odense Byråd", "Byrådet", true],
    ["Byrådet", "Odense Byråd", true],
    ["Økonomiudvalget", "Socialudvalget", false],
    ["Byrådet", "Socialudvalget", false],
    ["Odense Socialudvalg", "Socialudvalget", false],
  ])("%s of %s is its own: %s", (body, committee, own) => {
    expect(isOwn(body, committee)).toBe(own);
  });
});

describe("what other bodies decided", () => {
  const otherBodiesOf = (text: string) => decisionOf(text).decision.otherBodies.map(({ body, outcome }) => [body, outcome]);

  it.each([
    ["in the same block", "Økonomiudvalget anbefaler indstillingen.\n\nGodkendt.", [["Økonomiudvalget", "recommended"]]],
    ["under a heading of its own", "Godkendt.\n\nBeslutning fra Økonomiudvalget den 1. maj 2024\n\nUdsat.", [["Økonomiudvalget", "postponed"]]],
    ["under its genitive", "Godkendt.\n\nØkonomiudvalgets beslutning\n\nAnbefales.", [["Økonomiudvalget", "recommended"]]],
    ["but not the committee itself", "Godkendt.\n\nBeslutning fra Socialudvalget den 1. maj 2024\n\nUdsat.", []],
    ["but not where nothing is concluded", "Godkendt.\n\nBeslutning fra Økonomiudvalget den 1. maj 2024\n\nSe bilag.", []],
    ["in the course of the case", "Godkendt.\n\nSagsforløb\n\nUdvalg: Økonomiudvalget\nDato: 1. maj 2024\nPunktnummer: 7\n\nAnbefales.\n\nUdvalg: Socialudvalget\nDato : 2. maj 2024\n\nUdsat.\n\nUdvalg : Magistraten\n\nSe bilag.\n\nTiltrådt.\n\nUdsat.", [["Økonomiudvalget", "recommended"], ["Magistraten", "approved"]]],
  ])("%s", (_name, text, bodies) => {
    expect(otherBodiesOf(text)).toEqual(bodies);
  }); // prettier-ignore

  it("is no voting here", () => {
    const { decision, codes } = decisionOf("Økonomiudvalget anbefaler indstillingen. Anna Berg (V) stemmer imod.\n\nGodkendt.");
    expect([decision.votes, codes]).toEqual([[], ["vote-not-understood"]]);
  });
});
