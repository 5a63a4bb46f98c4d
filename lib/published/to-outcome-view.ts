import type { DecisionSelect } from "@/lib/database/generated/models/Decision";
import type { Outcome } from "@/lib/minutes/minutes";
import type { OutcomeView } from "./views/outcome-view";

/** What a label needs of a decision. */
export const outcomeSelect = {
  outcome: true,
  derived: true,
  withAddition: true,
  amendments: { orderBy: { order: "asc" }, select: { kind: true, adopted: true } },
} satisfies DecisionSelect;

type Row = { outcome: Outcome; derived: boolean; withAddition: boolean; amendments: { kind: string; adopted: boolean | null }[] };

/** The label of a point, `none` where it prints no decision. */
export function toOutcomeView(decision: Row | null): OutcomeView {
  if (decision === null) return { outcome: "none", withAddition: false, amended: false, derived: false };
  const { outcome, derived, withAddition, amendments } = decision;
  const amended = amendments.some(({ kind, adopted }) => kind === "aendringsforslag" && adopted === true);
  return { outcome, derived, withAddition, amended };
}
