"use client";

import { useActionState } from "react";
import { deskAccountText } from "@/lib/text/desk-account";
import { FormMessage } from "../form/form-message";
import { TextField } from "../form/text-field";

type Fault = "wrong" | "locked" | "short" | "long" | "same" | "different" | null;
type State = { fault: Fault };
type Props = { action: (state: State, form: FormData) => Promise<State>; min: number; max: number };

const text = deskAccountText.password;

/** Changes the password of whoever is signed in. */
export function PasswordForm({ action, min, max }: Props) {
  const [{ fault }, submit] = useActionState(action, { fault: null });
  const ofCurrent = fault === "wrong" ? text.wrong : null;
  return (
    <form action={submit} className="form">
      {fault && <FormMessage kind="error">{sentenceOf(fault, min, max)}</FormMessage>}
      <TextField name="current" type="password" label={text.current} autoComplete="current-password" fault={ofCurrent} required />
      <TextField name="next" type="password" label={text.next} hint={text.hint(min)} autoComplete="new-password" required />
      <TextField name="again" type="password" label={text.again} autoComplete="new-password" required />
      <p>
        <button className="button">{text.submit}</button>
      </p>
    </form>
  );
}

function sentenceOf(fault: NonNullable<Fault>, min: number, max: number): string {
  if (fault === "short") return text.short(min);
  if (fault === "long") return text.long(max);
  return text[fault];
}
