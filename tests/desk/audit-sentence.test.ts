import { expect, test } from "vitest";
import { auditSentence } from "@/lib/text/desk-audit-sentence";

test.each([
  [
    "draft.saved",
    { file: "marts.pdf", inherited: 2 },
    "»marts.pdf« blev læst og gemt som kladde. 2 rettelser fra den forrige version fulgte med.",
  ],
  ["file.refused", { file: "a.exe", reason: "Filtypen kan ikke læses." }, "»a.exe« blev ikke taget ind. Filtypen kan ikke læses."],
  ["correction.saved", { path: "points/0b2c/decision/outcome", corrected: "approved" }, "Udfald blev rettet til »Godkendt«."],
  ["correction.saved", { path: "points/0b2c/split/44", corrected: "Nye bænke" }, "Rettelse: Delt i to punkter."],
  ["privacy.decided", { kind: "cpr", line: 12, decision: "remove" }, "Et muligt CPR-nummer i linje 12 blev fjernet fra teksten."],
  ["privacy.decided", { kind: "phone", line: 0, decision: "keep" }, "Et muligt telefonnummer i filens navn blev set og blev stående."],
  [
    "meeting.published",
    { number: 2, hidesEarlier: true },
    "Version 2 af referatet blev offentliggjort. Teksten i tidligere versioner blev skjult.",
  ],
  ["meeting.scheduled", { at: "2026-03-05T09:00:00Z" }, "Offentliggørelsen blev sat til 5. marts 2026 kl. 10.00."],
  ["meeting.scheduled", { at: null }, "Tidspunktet for offentliggørelse blev annulleret."],
  ["point.withdrawn", { reason: "Punktet var lukket." }, "Punktet blev trukket tilbage. Begrundelse: Punktet var lukket."],
  ["synonyms.added", { words: ["bro", "mole"] }, "Synonymerne »bro« og »mole« blev tilføjet."],
  ["party.added", { letter: "V", name: "Venstre", termFrom: 2022, termTo: 2025 }, "Partiet V »Venstre« 2022–2025 blev tilføjet."],
  ["user.roleChanged", { before: "laeser", after: "redaktoer" }, "Brugerens rolle blev ændret fra læser til redaktør."],
  ["ukendt.handling", {}, "ukendt.handling"],
])("%s with %j is said in words", (action, detail, sentence) => {
  expect(auditSentence(action, detail)).toBe(sentence);
});
