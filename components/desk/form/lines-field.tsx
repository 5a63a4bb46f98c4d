"use client";

import { useId } from "react";

type Props = { name: string; label: string; hint: string; defaultValue: string; rows: number; required?: boolean };

/** A labelled field of several lines, with its hint above. */
export function LinesField({ name, label, hint, defaultValue, rows, required = false }: Props) {
  const id = useId();
  return (
    <div className="form__row">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p className="note" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        className="field"
        id={id}
        name={name}
        rows={rows}
        maxLength={1000}
        required={required}
        defaultValue={defaultValue}
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
