"use client";

import { useActionState } from "react";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { FormMessage } from "../form/form-message";
import { TextField } from "../form/text-field";
import { Enrolment, type EnrolmentView } from "./enrolment";

type State = { enrolment: EnrolmentView | null; fault: "wrongPassword" | "wrongCode" | "locked" | null };
type Props = { action: (state: State, form: FormData) => Promise<State> };

const text = deskTwoFactorText.setUp;

/** Sets up a code in two steps on one page: first the password, then what the app shows. */
export function TwoFactorForm({ action }: Props) {
  const [{ enrolment, fault }, submit] = useActionState(action, { enrolment: null, fault: null });
  return (
    <form action={submit} className="form">
      {fault && <FormMessage kind="error">{text[fault]}</FormMessage>}
      {enrolment ? (
        <>
          <Enrolment {...enrolment} />
          <h2 className="heading--small">{text.confirm}</h2>
          <TextField key="code" name="code" label={text.code} inputMode="numeric" autoComplete="one-time-code" required />
          <p>
            <button className="button button--primary">{text.submit}</button>
          </p>
        </>
      ) : (
        <>
          <TextField key="password" name="password" type="password" label={text.password} autoComplete="current-password" required />
          <p>
            <button className="button button--primary">{text.begin}</button>
          </p>
        </>
      )}
    </form>
  );
}
