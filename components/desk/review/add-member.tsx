"use client";

import { useActionState, useId } from "react";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { type FieldAction, FieldReceipt } from "./field-form";

type Props = {
  add: FieldAction;
  revisionId: string;
  point: string;
  /** Which list of the decision they are added to. */
  list: "absences" | `votes/${number}/ballots`;
  label: string;
  choices: [string, string][];
};

/** Adds somebody whom the reading has missed: their name as spelled in the source, and what they voted or were absent from. */
export function AddMember({ add, revisionId, point, list, label, choices }: Props) {
  const [state, submit, pending] = useActionState(add, { state: "idle" });
  const id = useId();
  return (
    <details>
      <summary>{label}</summary>
      <form action={submit} className="review-field">
        <input type="hidden" name="revisionId" value={revisionId} />
        <input type="hidden" name="point" value={point} />
        <input type="hidden" name="list" value={list} />
        <label className="field-label" htmlFor={`${id}-name`}>
          {text.add.name}
        </label>
        <p className="note" id={`${id}-hint`}>
          {text.add.hint}
        </p>
        <input className="field" id={`${id}-name`} name="name" required maxLength={200} aria-describedby={`${id}-hint`} />
        <label className="field-label" htmlFor={`${id}-value`}>
          {text.add.value}
        </label>
        <div className="review-field__row">
          <select className="field field--fit" id={`${id}-value`} name="value">
            {choices.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <button className="button" disabled={pending}>
            {text.add.submit}
          </button>
        </div>
        <FieldReceipt state={state} />
      </form>
    </details>
  );
}
