import type { OutcomeView } from "@/lib/published/views/outcome-view";
import { countOutcomes, outcomeLabel } from "@/lib/text/outcome";
import { OutcomeMark } from "./outcome-mark";

type Props = { outcomes: OutcomeView[] };

/** How often each outcome occurs: mark, figure, word. */
export function OutcomeCounts({ outcomes }: Props) {
  return (
    <ul className="outcome-counts">
      {countOutcomes(outcomes).map(({ outcome, count }) => (
        <li key={outcome} data-outcome={outcome}>
          <OutcomeMark outcome={outcome} />
          <span>
            <b>{count}</b> {outcomeLabel(outcome).toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}
