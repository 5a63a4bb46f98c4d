"use client";

import { type ReactNode, useActionState } from "react";
import { FormMessage } from "../form/form-message";

/** What stands in the fields of one entry. An empty `id` is the form of a new one. */
export type RegisterValues = { id: string } & Record<string, string>;

/** What became of a change. After a fault `given` is what was typed, and in which entry's form. */
export type RegisterState = { fault: string | null; done: "saved" | "removed" | null; given: RegisterValues | null };

export type RegisterAction = (state: RegisterState, form: FormData) => Promise<RegisterState>;

type Words = {
  /** Heading and button of the form of a new entry; left out where none can be added. */
  add?: { heading: string; submit: string };
  entries: string;
  none: string;
  submit: (label: string) => string;
  /** Left out where none can be taken away. */
  remove?: (label: string) => string;
  done: { saved: string; removed: string };
  faults: Record<string, string>;
};

type Props<Values extends RegisterValues> = {
  entries: { label: string; values: Values }[];
  empty: Values;
  change: RegisterAction;
  text: Words;
  /** The fields of one entry, filled with what is given. */
  fields: (values: Values) => ReactNode;
};

/** Every entry of a register with the form that changes it, and the form of a new one. */
export function RegisterEditor<Values extends RegisterValues>({ entries, empty, change, text, fields }: Props<Values>) {
  const [{ fault, done, given }, submit, pending] = useActionState(change, { fault: null, done: null, given: null });
  const valuesOf = (values: Values) => (given?.id === values.id ? { ...values, ...given } : values);
  const form = (values: Values, buttons: ReactNode) => (
    <form action={submit} className="form above-3">
      <input type="hidden" name="id" value={values.id} />
      {fields(valuesOf(values))}
      <p className="doubts__choices">{buttons}</p>
    </form>
  );
  return (
    <>
      {fault !== null && <FormMessage kind="error">{text.faults[fault]}</FormMessage>}
      {done && <FormMessage kind="ok">{text.done[done]}</FormMessage>}
      {text.add && (
        <section className="block--tight" aria-labelledby="tilfoej">
          <h2 className="heading--small" id="tilfoej">
            {text.add.heading}
          </h2>
          {form(
            empty,
            <button className="button button--primary" name="change" value="save" disabled={pending}>
              {text.add.submit}
            </button>,
          )}
        </section>
      )}
      <section className="block--tight" aria-labelledby="register">
        <h2 className="heading--small" id="register">
          {text.entries}
        </h2>
        {entries.length === 0 && <p>{text.none}</p>}
        <ul className="doubts">
          {entries.map(({ label, values }) => (
            <li key={values.id}>
              <details open={given?.id === values.id}>
                <summary>{label}</summary>
                {form(
                  values,
                  <>
                    <button className="button" name="change" value="save" disabled={pending}>
                      {text.submit(label)}
                    </button>
                    {text.remove && (
                      <button className="button" name="change" value="remove" formNoValidate disabled={pending}>
                        {text.remove(label)}
                      </button>
                    )}
                  </>,
                )}
              </details>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
