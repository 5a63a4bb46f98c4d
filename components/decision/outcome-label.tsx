import type { OutcomeView } from "@/lib/published/views/outcome-view";
import { fullOutcomeLabel } from "@/lib/text/outcome";
import { OutcomeMark } from "./outcome-mark";

type Props = { outcome: OutcomeView };

/** What came of a point, as lists show it: mark and word. */
export function OutcomeLabel({ outcome }: Props) {
  return (
    <span className="outcome" data-outcome={outcome.outcome}>
      <OutcomeMark outcome={outcome.outcome} />
      <span>{fullOutcomeLabel(outcome)}</span>
    </span>
  );
}
