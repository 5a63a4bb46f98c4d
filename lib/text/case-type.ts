import type { CaseType } from "@/lib/minutes/minutes";
import type { OutcomeName } from "./outcome";

/** Who has the last word in cases of a type, as headings of an agenda and the page of a point say alike. */
export const caseTypeMeanings: Record<CaseType, string> = {
  A: "byrådet beslutter",
  B: "udvalget beslutter selv",
  C: "udvalget drøfter",
  D: "udvalget orienteres",
  E: "et medlem har rejst sagen",
};

/** Of what is recommended, whatever its type. */
export const councilDecides = "byrådet træffer den endelige beslutning";

/** "B-sag: udvalget beslutter selv"; what is recommended goes to the council, whatever letter stands before it. */
export function describeCaseType(type: CaseType, outcome: OutcomeName): string {
  return `${type}-sag: ${outcome === "recommended" && type !== "E" ? councilDecides : caseTypeMeanings[type]}`;
}
