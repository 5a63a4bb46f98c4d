import { expect, it } from "vitest";
import { isPersonName } from "@/lib/published/is-person-name";

it.each(["Claus Houden", "Joachim Hoffmann-Petersen", "Ida M. Strøm"])("%s is a person", (name) => {
  expect(isPersonName(name)).toBe(true);
});

it.each([
  "Ældre- og Handicapforvaltningen",
  "Teknisk Forvaltning",
  "Byrådsgruppe A",
  "Venstre Odense",
  "Enhedslisten",
  "Magistraten",
  "Grønt Råd",
])("%s is none", (name) => {
  expect(isPersonName(name)).toBe(false);
});
