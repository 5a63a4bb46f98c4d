import type { ReactNode } from "react";
import { sourceText } from "@/lib/text/source";
import { type FieldAction, FieldForm } from "./field-form";
import { ChoiceInput, TextInput } from "./field-inputs";

/** What every field needs to be saved. */
export type FieldTarget = { action: FieldAction; add: FieldAction; revisionId: string; readOnly: boolean; point: string };

type Line = { line: number; endLine: number };
type Common = FieldTarget & { part: string; label: string; place: Line | null };

/** A text that can be corrected, with the way to its lines. */
export function CorrectableText({ value, rows = 1, ...field }: Common & { value: string | null; rows?: number }) {
  const id = idOf(field);
  return (
    <Field {...field} id={id} seen={value} plain>
      <TextInput id={id} stored={value ?? ""} rows={rows} readOnly={field.readOnly} />
    </Field>
  );
}

/** A choice that can be corrected. Options are written as JSON, so that true and nothing are told from texts. */
export function CorrectableChoice({
  value,
  options,
  ...field
}: Common & { value: string | boolean | null; options: [string | boolean | null, string][] }) {
  const id = idOf(field);
  const choices = options.map(([option, label]): [string, string] => [JSON.stringify(option), label]);
  return (
    <Field {...field} id={id} seen={value}>
      <ChoiceInput id={id} stored={JSON.stringify(value)} choices={choices} readOnly={field.readOnly} />
    </Field>
  );
}

type FieldProps = Common & { id: string; seen: unknown; plain?: boolean; children: ReactNode };

function Field({ id, label, place, point, part, children, ...form }: FieldProps) {
  return (
    <div className="review-fields__item">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {place && (
        <a className="source-link" href={`#L${place.line}`}>
          <span className="visually-hidden">{sourceText.show}: </span>
          {sourceText.lines(place.line, place.endLine)}
        </a>
      )}
      <FieldForm {...form} path={`points/${point}/${part}`}>
        {children}
      </FieldForm>
    </div>
  );
}

function idOf({ part }: { part: string }): string {
  return `felt-${part.replace(/[^a-zA-Z0-9]+/g, "-")}`;
}
