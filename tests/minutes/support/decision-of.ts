import type { Decision } from "@/lib/minutes/minutes";
import { parseMinutes } from "@/lib/minutes/parse-minutes";
import { sourceOf } from "./source-of";

/** Line of the source on which the decision's text begins. */
export const decisionFrom = 12;

/** The decision on point 5 of a referat of Socialudvalget, and the codes of the warnings that it gives. */
export function decisionOf(text: string): { decision: Decision; codes: string[] } {
  const { points, warnings } = parseMinutes(
    sourceOf(
      `REFERAT Socialudvalget d. 12-03-2024\n\nPunkt 5: Sag\n20.15.00-G01-7-24\n\nIndstilling\n\nForvaltningen indstiller sagen.\n\nBeslutning\n\n${text}\n`,
    ),
  );
  const decision = points[0]?.decision;
  if (!decision) throw new Error(`No decision: ${text}`);
  return { decision, codes: warnings.map(({ code }) => code) };
}
