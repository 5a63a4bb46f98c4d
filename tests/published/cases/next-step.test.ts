import { describe, expect, it } from "vitest";
import { findNextStep } from "@/lib/published/cases/next-step";

const paragraph = (text: string) => ({ type: "paragraph" as const, text, line: 7, endLine: 8, page: null });

describe("findNextStep", () => {
  it.each([
    "Skema B forelægges byrådet i juni 2025.",
    "Forslaget forelægges til beslutning i Byrådet.",
    "Denne type sager forelægges for børne- og ungeudvalget.",
    "Sagen genoptages på mødet den 19. august 2025.",
    "Træplanen forelægges udvalget i december 2025.",
    "Sagen oversendes til Økonomiudvalget.",
  ])("finds %j", (sentence) => {
    expect(findNextStep([paragraph(`Udvalget drøftede sagen. ${sentence} Tak.`)])).toEqual({ text: sentence, line: 7, endLine: 8 });
  });

  it.each([
    "Havneudvalget anbefaler indstillingen.",
    "Regnskabet forelægger ikke.",
    "Udvalget drøftede sagen, som byrådet kender.",
    "Sagen blev forelagt byrådet i 2023.",
  ])("concludes nothing from %j", (text) => {
    expect(findNextStep([paragraph(text)])).toBeNull();
  });
});
