"use client";

import { deskGlossaryText as text } from "@/lib/text/desk-glossary";
import { LinesField } from "../form/lines-field";
import { TextField } from "../form/text-field";

type Props = { values: { slug: string; term: string; forms: string; explanation: string } };

/** The fields of one word of the glossary. */
export function GlossaryFields({ values: { slug, term, forms, explanation } }: Props) {
  return (
    <>
      <input type="hidden" name="slug" value={slug} />
      <TextField name="term" label={text.term} required maxLength={100} defaultValue={term} />
      <LinesField name="forms" label={text.forms} hint={text.formsHint} defaultValue={forms} rows={4} />
      <LinesField name="explanation" label={text.explanation} hint={text.explanationHint} defaultValue={explanation} rows={3} required />
    </>
  );
}
