import type { DeskState } from "@/lib/desk/overview/desk-meeting";
import { deskOverviewText } from "@/lib/text/desk-overview";

const steps: Record<DeskState, number> = { waiting: 2, ready: 3, published: 4, withdrawn: 4 };

/** How far a referat has come: a bar of four steps, and the word. */
export function StateLabel({ state }: { state: DeskState }) {
  return (
    <span className={state === "withdrawn" ? "desk-state desk-state--stopped" : "desk-state"}>
      <i className={`desk-state__bar desk-state__bar--${steps[state]}`} aria-hidden="true" />
      {deskOverviewText.states[state]}
    </span>
  );
}
