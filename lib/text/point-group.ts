import { formatRanges } from "@/lib/danish/format-ranges";
import type { CaseType } from "@/lib/minutes/minutes";
import type { PointSummary } from "@/lib/published/views/point-summary";
import { caseTypeMeanings, councilDecides } from "./case-type";

/** What the points of one part of an agenda have in common: their printed case type, or that a member raised them. */
export type PointGroupKind = Exclude<CaseType, "E"> | "initiative" | "untyped";

type GroupedPoints = Pick<PointSummary, "number" | "title" | "outcome">[];
type GroupText = { heading: string; note: string | null };

/**
 * Heading and explanation of a part of an agenda. The explanation says who has the last word, and only what is true of every point it speaks of.
 * @param typed whether the minutes print case types at all
 */
export function describePointGroup(kind: PointGroupKind, points: GroupedPoints, typed: boolean): GroupText {
  const note = council(points);
  switch (kind) {
    case "A":
      return { heading: "A-sager", note };
    case "B":
      return { heading: "B-sager", note: ownDecisions(points) ?? note };
    case "C":
      return {
        heading: "C-sager",
        note: note ?? `${sentence(caseTypeMeanings.C)}${all(points, "discussed") ? " Der træffes ingen beslutning." : ""}`,
      };
    case "D":
      return { heading: "D-sager", note: note ?? (all(points, "noted") ? sentence(caseTypeMeanings.D) : null) };
    case "initiative":
      return { heading: "Initiativretssager", note: note ?? "Sager, som medlemmer har rejst." };
    case "untyped":
      return { heading: typed ? untypedHeading(points) : "Dagsorden", note };
  }
}

/** Of points that are recommended the council has the last word. */
function council(points: GroupedPoints): string | null {
  const recommended = recommendedIn(points);
  if (recommended.length === 0) return null;
  const scope = recommended.length === points.length ? "" : ` i punkt ${formatRanges(recommended)}`;
  return sentence(`${councilDecides}${scope}`);
}

/** The committee decides for itself, save where it recommends; null where it does nothing else. */
function ownDecisions(points: GroupedPoints): string | null {
  const recommended = recommendedIn(points);
  if (recommended.length === points.length) return null;
  const but = recommended.length === 0 ? "" : `, men ${councilDecides} i punkt ${formatRanges(recommended)}`;
  return sentence(`${caseTypeMeanings.B}${but}`);
}

function recommendedIn(points: GroupedPoints): number[] {
  return points.filter(({ outcome }) => outcome.outcome === "recommended").map(({ number }) => number);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Where other points carry a type, those without are mostly the agenda itself and what goes to the council. */
function untypedHeading(points: GroupedPoints): string {
  const agenda = points.filter(({ title }) => /dagsorden/iu.test(title));
  const rest = points.filter((point) => !agenda.includes(point));
  if (rest.length === 0) return "Dagsorden";
  if (!all(rest, "recommended")) return "Uden sagstype";
  return agenda.length > 0 ? "Dagsorden og sager til byrådet" : "Sager til byrådet";
}

function all(points: GroupedPoints, outcome: PointSummary["outcome"]["outcome"]): boolean {
  return points.every((point) => point.outcome.outcome === outcome);
}
