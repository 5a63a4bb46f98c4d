"use client";

import { useActionState } from "react";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { FormMessage } from "../form/form-message";
import { TextField } from "../form/text-field";
import { BackupCodes } from "./backup-codes";

type Fault = "wrongPassword" | "locked" | null;
type State = { codes: string[] | null; fault: Fault };
type Action = (state: State, form: FormData) => Promise<State>;
type Props = { renew: Action; stop: Action };

const { setUp, change: text } = deskTwoFactorText;

/** For whoever has a code already: new codes for when the app is lost, and away with the app on an old telephone. */
export function ChangeTwoFactor({ renew, stop }: Props) {
  return (
    <>
      <PasswordStep id="nye" action={renew} heading={text.renewHeading} explained={text.renewText} submit={text.renew} />
      <PasswordStep id="fjern" action={stop} heading={text.stopHeading} explained={text.stopText} submit={text.stop} />
    </>
  );
}

type StepProps = { id: string; action: Action; heading: string; explained: string; submit: string };

function PasswordStep({ id, action, heading, explained, submit }: StepProps) {
  const [{ codes, fault }, send] = useActionState(action, { codes: null, fault: null });
  return (
    <section className="block--tight" aria-labelledby={id}>
      <h2 className="heading--small" id={id}>
        {heading}
      </h2>
      <p>{explained}</p>
      <form action={send} className="form above-3">
        {fault && <FormMessage kind="error">{setUp[fault]}</FormMessage>}
        {codes && (
          <FormMessage kind="ok">
            <p>{text.renewed}</p>
            <BackupCodes codes={codes} />
          </FormMessage>
        )}
        <TextField name="password" type="password" label={setUp.password} autoComplete="current-password" required />
        <p>
          <button className="button">{submit}</button>
        </p>
      </form>
    </section>
  );
}
