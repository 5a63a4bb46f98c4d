"use client";

import { useId } from "react";
import { deskGlossaryText as text } from "@/lib/text/desk-glossary";
import { TextField } from "../form/text-field";

type Props = { values: { slug: string; term: string; forms: string; explanation: string } };

/** The fields of one word of the glossary. */
export function GlossaryFields({ values: { slug, term, forms, explanation } }: Props) {
  return (
    <>
      <input type="hidden" name="slug" value={slug} />
      <TextField name="term" label={text.term} required maxLength={100} defaultValue={term} />
      <Lines name="forms" label={text.forms} hint={text.formsHint} value={forms} rows={4} />
      <Lines name="explanation" label={text.explanation} hint={text.explanationHint} value={explanation} rows={3} required />
    </>
  );
}

type LinesProps = { name: string; label: string; hint: string; value: string; rows: number; required?: boolean };

function Lines({ name, label, hint, value, rows, required = false }: LinesProps) {
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
        defaultValue={value}
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
