import type { OutcomeView } from "@/lib/published/views/outcome-view";
import { fullOutcomeLabel } from "@/lib/text/outcome";
import { OutcomeMark } from "./outcome-mark";

type Props = { outcome: OutcomeView };

/** What came of a point, as lists show it: mark and word. */
export function OutcomeLabel({ outcome }: Props) {
  const decided = outcome.outcome !== "noted" && outcome.outcome !== "discussed" && outcome.outcome !== "none";
  return (
    <span className={decided ? "outcome" : "outcome outcome--quiet"} data-outcome={outcome.outcome}>
      <OutcomeMark outcome={outcome.outcome} />
      <span>{fullOutcomeLabel(outcome)}</span>
    </span>
  );
}
