"use client";

import { useActionState } from "react";
import { deskAccountText } from "@/lib/text/desk-account";
import { FormMessage } from "../form/form-message";
import { TextField } from "../form/text-field";

type State = { fault: "refused" | "locked" | null; email: string };
type Props = { action: (state: State, form: FormData) => Promise<State>; target: string };

const text = deskAccountText.signIn;

/** E-mail and password. Works without JavaScript: the page is then sent anew with what went wrong. */
export function SignInForm({ action, target }: Props) {
  const [state, submit] = useActionState(action, { fault: null, email: "" });
  return (
    <form action={submit} className="form">
      {state.fault && <FormMessage kind="error">{text[state.fault]}</FormMessage>}
      <input type="hidden" name="target" value={target} />
      <TextField name="email" type="email" label={text.email} autoComplete="username" defaultValue={state.email} required />
      <TextField name="password" type="password" label={text.password} autoComplete="current-password" required />
      <p>
        <button className="button button--primary">{text.submit}</button>
      </p>
    </form>
  );
}
