import type { OutcomeView } from "@/lib/published/views/outcome-view";
import { spokenStrip } from "@/lib/text/outcome";
import { OutcomeMark } from "./outcome-mark";

type Props = { outcomes: OutcomeView[] };

/** A whole meeting in one line: the mark of each point in order, heard as counts. */
export function OutcomeStrip({ outcomes }: Props) {
  return (
    <span className="outcome-strip" role="img" aria-label={spokenStrip(outcomes)}>
      {outcomes.map(({ outcome }, index) => (
        <span key={index} data-outcome={outcome}>
          <OutcomeMark outcome={outcome} />
        </span>
      ))}
    </span>
  );
}
