"use client";

import { useId } from "react";

type Props = { label: string; hint: string; fault?: string | null; name?: string };

/** A field for a reason that the public will read. It cannot be left empty. */
export function ReasonField({ label, hint, fault = null, name = "reason" }: Props) {
  const id = useId();
  return (
    <div className="form__row">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="note" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea className="field" id={id} name={name} rows={3} maxLength={2000} required aria-describedby={`${id}-hint`} />
      {fault !== null && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
