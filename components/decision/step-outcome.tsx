import { OutcomeMark } from "./outcome-mark";

type Props = { adopted: boolean; label: string };

/** How one step ended: the mark of approval or rejection with a word of its own. */
export function StepOutcome({ adopted, label }: Props) {
  const outcome = adopted ? "approved" : "rejected";
  return (
    <span className="outcome" data-outcome={outcome}>
      <OutcomeMark outcome={outcome} />
      <span>{label}</span>
    </span>
  );
}
