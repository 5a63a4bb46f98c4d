"use client";

import { type ReactNode, startTransition, type SubmitEvent, useActionState } from "react";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { useSaveWhenLeft } from "./use-save-when-left";

/** What became of a field. The texts of a conflict are those that are shown to people. */
export type FieldState =
  | { state: "idle" | "saved" | "unchanged" | "refused" | "personalNumber" | "withheld" | "missing" }
  | { state: "conflict"; current: string; wanted: string };

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
 * One field in a form of its own. With scripts it is saved when it is left, or at once when something is chosen with the mouse; without them by its
 * button. What the field held when the page was made goes along, so that nobody's work is overwritten.
 */
export function FieldForm({ action, revisionId, path, seen, plain = false, readOnly, children }: Props) {
  const [state, submit, pending] = useActionState(action, { state: "idle" });
  const { isWaiting, sent, form } = useSaveWhenLeft(pending);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    // An action that React sends itself empties the form afterwards, and with it what is typed while it is sent.
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    sent();
    startTransition(() => submit(fields));
  };
  return (
    <form action={submit} className="review-field" onSubmit={send} {...form}>
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
      <FieldReceipt state={state} isWaiting={isWaiting} />
    </form>
  );
}

/** What was saved, that something waits to be, or both texts where somebody else was first. */
export function FieldReceipt({ state, isWaiting = false }: { state: FieldState; isWaiting?: boolean }) {
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
  if (isWaiting)
    return (
      <p className="note" role="status">
        {text.unsaved}
      </p>
    );
  const words = {
    idle: "",
    unchanged: "",
    saved: text.saved,
    refused: text.refused,
    personalNumber: text.standing.cpr,
    withheld: text.standing.trukket,
    missing: text.missing,
  }[state.state];
  return (
    <p className={state.state === "saved" || words === "" ? "note" : "field-error"} role="status">
      {words}
    </p>
  );
}
