"use client";

import { useActionState } from "react";
import type { GlossaryRow } from "@/lib/desk/glossary/list-glossary-entries";
import { deskGlossaryText as text } from "@/lib/text/desk-glossary";
import { FormMessage } from "../form/form-message";
import { GlossaryFields } from "./glossary-fields";

/** What became of a change. After a fault `given` is what was typed, and in which entry's form; an empty slug is the form of a new word. */
export type GlossaryState = {
  fault: keyof typeof text.faults | null;
  done: keyof typeof text.done | null;
  given: { slug: string; term: string; forms: string; explanation: string } | null;
};

type Props = { entries: GlossaryRow[]; change: (state: GlossaryState, form: FormData) => Promise<GlossaryState> };

const empty = { slug: "", term: "", forms: "", explanation: "" };

/** Every word of the glossary with the form that changes it, and the form of a new one. */
export function GlossaryEditor({ entries, change }: Props) {
  const [{ fault, done, given }, submit, pending] = useActionState(change, { fault: null, done: null, given: null });
  const valuesOf = (entry: typeof empty) => (given?.slug === entry.slug ? given : entry);
  return (
    <>
      {fault && <FormMessage kind="error">{text.faults[fault]}</FormMessage>}
      {done && <FormMessage kind="ok">{text.done[done]}</FormMessage>}
      <section className="block--tight" aria-labelledby="tilfoej">
        <h2 className="heading--small" id="tilfoej">
          {text.add}
        </h2>
        <form action={submit} className="form above-3">
          <GlossaryFields values={valuesOf(empty)} />
          <p>
            <button className="button button--primary" name="change" value="save" disabled={pending}>
              {text.submitNew}
            </button>
          </p>
        </form>
      </section>
      <section className="block--tight" aria-labelledby="ord">
        <h2 className="heading--small" id="ord">
          {text.words}
        </h2>
        {entries.length === 0 && <p>{text.none}</p>}
        <ul className="doubts">
          {entries.map((entry) => (
            <li key={entry.slug}>
              <details open={given?.slug === entry.slug}>
                <summary>{entry.term}</summary>
                <form action={submit} className="form above-3">
                  <GlossaryFields values={valuesOf({ ...entry, forms: entry.forms.join("\n") })} />
                  <p className="doubts__choices">
                    <button className="button" name="change" value="save" disabled={pending}>
                      {text.submit(entry.term)}
                    </button>
                    <button className="button" name="change" value="remove" formNoValidate disabled={pending}>
                      {text.remove(entry.term)}
                    </button>
                  </p>
                </form>
              </details>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
