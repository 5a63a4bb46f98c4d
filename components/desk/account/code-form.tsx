"use client";

import { useActionState } from "react";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { FormMessage } from "../form/form-message";
import { TextField } from "../form/text-field";

type State = { fault: "refused" | "locked" | null };
type Props = { action: (state: State, form: FormData) => Promise<State>; target: string };

const text = deskTwoFactorText.step;

/** The second step of signing in. */
export function CodeForm({ action, target }: Props) {
  const [{ fault }, submit] = useActionState(action, { fault: null });
  return (
    <form action={submit} className="form">
      {fault && <FormMessage kind="error">{text[fault]}</FormMessage>}
      <input type="hidden" name="target" value={target} />
      <TextField name="code" label={text.code} hint={text.hint} autoComplete="one-time-code" autoCapitalize="off" required />
      <p>
        <button className="button button--primary">{text.submit}</button>
      </p>
    </form>
  );
}
