import { outcomeLabel, outcomeNames } from "@/lib/text/outcome";
import { OutcomeMark } from "./outcome-mark";

/** What the marks stand for, in one line below a table of strips. */
export function OutcomeLegend() {
  return (
    <ul className="outcome-counts outcome-counts--small above-4">
      {outcomeNames.map((outcome) => (
        <li key={outcome} className="outcome outcome--quiet" data-outcome={outcome}>
          <OutcomeMark outcome={outcome} />
          <span>{outcomeLabel(outcome)}</span>
        </li>
      ))}
    </ul>
  );
}
