"use client";

import { useActionState } from "react";
import type { SynonymRow } from "@/lib/desk/synonyms/list-synonym-groups";
import { deskSynonymsText as text } from "@/lib/text/desk-synonyms";
import { FormMessage } from "../form/form-message";
import { LinesField } from "../form/lines-field";

/** What became of a change. After a fault `given` is what was typed, and in which group's form; an empty id is the form of a new one. */
export type SynonymState = {
  fault: keyof typeof text.faults | null;
  done: keyof typeof text.done | null;
  given: { id: string; words: string } | null;
};

type Props = { groups: SynonymRow[]; change: (state: SynonymState, form: FormData) => Promise<SynonymState> };

/** The secretariat's words that mean the same, each group with the form that changes it, and the form of a new one. */
export function SynonymEditor({ groups, change }: Props) {
  const [{ fault, done, given }, submit, pending] = useActionState(change, { fault: null, done: null, given: null });
  const fields = (id: string, words: string) => (
    <>
      <input type="hidden" name="id" value={id} />
      <LinesField
        name="words"
        label={text.words}
        hint={text.wordsHint}
        rows={4}
        required
        defaultValue={given?.id === id ? given.words : words}
      />
    </>
  );
  return (
    <>
      {fault && <FormMessage kind="error">{text.faults[fault]}</FormMessage>}
      {done && <FormMessage kind="ok">{text.done[done]}</FormMessage>}
      <section className="block--tight" aria-labelledby="tilfoej">
        <h2 className="heading--small" id="tilfoej">
          {text.add}
        </h2>
        <form action={submit} className="form above-3">
          {fields("", "")}
          <p>
            <button className="button button--primary" name="change" value="save" disabled={pending}>
              {text.submitNew}
            </button>
          </p>
        </form>
      </section>
      <section className="block--tight" aria-labelledby="egne">
        <h2 className="heading--small" id="egne">
          {text.own}
        </h2>
        {groups.length === 0 && <p>{text.none}</p>}
        <ul className="doubts">
          {groups.map(({ id, words }) => (
            <li key={id}>
              <details open={given?.id === id}>
                <summary>{words.join(", ")}</summary>
                <form action={submit} className="form above-3">
                  {fields(id, words.join("\n"))}
                  <p className="doubts__choices">
                    <button className="button" name="change" value="save" disabled={pending}>
                      {text.submit(words.join(", "))}
                    </button>
                    <button className="button" name="change" value="remove" formNoValidate disabled={pending}>
                      {text.remove(words.join(", "))}
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
