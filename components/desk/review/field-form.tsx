"use client";

import { type ReactNode, useActionState } from "react";
import { deskReviewText as text } from "@/lib/text/desk-review";

/** What became of a field. The texts of a conflict are those that are shown to people. */
export type FieldState =
  { state: "idle" | "saved" | "unchanged" | "refused" | "withheld" | "missing" } | { state: "conflict"; current: string; wanted: string };

/** A server action that saves one field. */
export type FieldAction = (state: FieldState, form: FormData) => Promise<FieldState>;

type Props = {
  action: FieldAction;
  revisionId: string;
  path: string;
  seen: unknown;
  plain?: boolean;
  readOnly: boolean;
  children: ReactNode;
};

/**
 * One field in a form of its own. With scripts it is saved when it is left or chosen, without them by its button. What the field held when the
 * page was made goes along, so that nobody's work is overwritten.
 */
export function FieldForm({ action, revisionId, path, seen, plain = false, readOnly, children }: Props) {
  const [state, submit, pending] = useActionState(action, { state: "idle" });
  return (
    <form action={submit} className="review-field" ref={saveWhenLeft}>
      <input type="hidden" name="revisionId" value={revisionId} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="seen" value={JSON.stringify(seen)} />
      <input type="hidden" name="plain" value={plain ? "ja" : "nej"} />
      <div className="review-field__row">
        {children}
        {!readOnly && (
          <button className="button" disabled={pending}>
            {text.save}
          </button>
        )}
      </div>
      <FieldReceipt state={state} />
    </form>
  );
}

/** What was saved, or both texts where somebody else was first. */
export function FieldReceipt({ state }: { state: FieldState }) {
  if (state.state === "conflict")
    return (
      <div className="message message--error" role="alert">
        <p>{text.conflict}</p>
        <dl className="facts">
          <div>
            <dt>{text.theirs}</dt>
            <dd>{state.current}</dd>
          </div>
          <div>
            <dt>{text.yours}</dt>
            <dd>{state.wanted}</dd>
          </div>
        </dl>
      </div>
    );
  const words = {
    idle: "",
    unchanged: "",
    saved: text.saved,
    refused: text.refused,
    withheld: text.standing.trukket,
    missing: text.missing,
  }[state.state];
  return (
    <p className={state.state === "saved" || words === "" ? "note" : "field-error"} role="status">
      {words}
    </p>
  );
}

/** Saves a field when it was changed and is left, or when something else is chosen: the moment that browsers call a change. */
function saveWhenLeft(form: HTMLFormElement | null): (() => void) | undefined {
  // The style sheet takes the button away that is not needed then.
  if (form) form.dataset.saves = "itself";
  const save = () => form?.requestSubmit();
  form?.addEventListener("change", save);
  return () => form?.removeEventListener("change", save);
}
