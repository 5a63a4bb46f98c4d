import type { DeskState } from "@/lib/desk/overview/desk-meeting";
import { deskReviewText as text } from "@/lib/text/desk-review";

const done: Record<DeskState, number> = { waiting: 2, ready: 3, published: 4, withdrawn: 4 };

/** How far a referat has come from file to public, as steps: what is done, and where it stands. */
export function ReviewSteps({ state }: { state: DeskState }) {
  return (
    <ol className="desk-steps" aria-label={text.steps.label}>
      {text.steps.names.map((name, index) => {
        const isDone = index < done[state];
        return (
          <li key={name} data-done={isDone || undefined} aria-current={index === done[state] ? "step" : undefined}>
            <span className="desk-steps__number">
              {isDone ? (
                <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
                  <path d="M2 7.5l3.4 3.4L12 3.5" />
                </svg>
              ) : (
                index + 1
              )}
            </span>
            <span>
              {name}
              {isDone && <span className="visually-hidden">, {text.steps.done}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
