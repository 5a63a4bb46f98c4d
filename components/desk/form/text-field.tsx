"use client";

import type { InputHTMLAttributes, ReactNode } from "react";
import { useId } from "react";

type Props = InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: ReactNode; fault?: string | null };

/** A labelled field, with its hint above and its fault below. */
export function TextField({ label, hint, fault, ...input }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className="form__row">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input {...input} className="field" id={id} aria-invalid={fault ? true : undefined} aria-describedby={described || undefined} />
      {fault && (
        <p className="field-error" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
