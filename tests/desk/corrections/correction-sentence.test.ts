import { expect, test } from "vitest";
import { correctionSentence } from "@/lib/text/desk-correction";

const key = "points/0b2c";

test.each([
  ["decision/outcome", "discussed", "approved", "Udfald: »Drøftet« er rettet til »Godkendt«."],
  ["decision/votes/0/ballots/Bo%20Lund", "for", "against", "Stemme for Bo Lund: »For« er rettet til »Imod«."],
  ["decision/votes/0/ballots/Bo%20Lund", "for", null, "Stemme for Bo Lund: »For« er rettet til »Deltog ikke«."],
  ["decision/votes/1/carried", null, true, "Afstemningens resultat: »Står der ikke« er rettet til »Vedtaget«."],
  ["decision/absences/Ida%20Krog", null, "point", "Fravær for Ida Krog: »Ikke fraværende« er rettet til »Punktet«."],
  ["sections/2/kind", "other", "decision", "Afsnittets slags: »Andet« er rettet til »Beslutning«."],
  ["title", "Nye bænke", "Nye borde", "Titel: »Nye bænke« er rettet til »Nye borde«."],
])("%s from %j to %j is said in words", (path, printed, corrected, sentence) => {
  expect(correctionSentence(`${key}/${path}`, printed, corrected)).toBe(sentence);
});
