import type { Metadata } from "next";
import { z } from "zod";
import { PasswordForm } from "@/components/desk/account/password-form";
import { FormMessage } from "@/components/desk/form/form-message";
import { TwoFactorState } from "@/components/desk/account/two-factor-state";
import { deskPaths } from "@/lib/session/desk-paths";
import { passwordLength } from "@/lib/session/password";
import { needsTwoFactor } from "@/lib/session/permissions";
import { requireSignedIn } from "@/lib/session/require-staff";
import { deskAccountText } from "@/lib/text/desk-account";
import { deskFrameText } from "@/lib/text/desk-frame";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { changePasswordAction, signOutEverywhereAction } from "./actions";

const { account, password, sessions } = deskAccountText;
const twoFactor = deskTwoFactorText.account;

const yes = z.literal("ja").optional().catch(undefined);
const query = z.object({ skiftet: yes, kode: yes });

export const metadata: Metadata = { title: account.title };

export default async function AccountPage({ searchParams }: PageProps<"/sekretariat/konto">) {
  const signedIn = await requireSignedIn();
  const { skiftet, kode } = query.parse(await searchParams);
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{account.title}</h1>
      </div>
      {skiftet && <FormMessage kind="ok">{password.done}</FormMessage>}
      {kode && <FormMessage kind="ok">{twoFactor.done}</FormMessage>}
      {signedIn.obstacle === "temporaryPassword" && (
        <FormMessage kind="warning">
          <p>
            <strong>{account.temporary.heading}</strong> {account.temporary.text}
          </p>
        </FormMessage>
      )}
      <dl className="facts">
        <div>
          <dt>{account.name}</dt>
          <dd>{signedIn.name}</dd>
        </div>
        <div>
          <dt>{account.email}</dt>
          <dd>{signedIn.email}</dd>
        </div>
        <div>
          <dt>{account.role}</dt>
          <dd>{deskFrameText.roles[signedIn.role]}</dd>
        </div>
      </dl>
      <section className="block--tight" aria-labelledby="adgangskode">
        <h2 className="heading--small" id="adgangskode">
          {password.heading}
        </h2>
        <PasswordForm action={changePasswordAction} {...passwordLength} />
      </section>
      <TwoFactorState
        enabled={signedIn.twoFactor}
        required={needsTwoFactor(signedIn.role)}
        viaProvider={signedIn.viaProvider}
        href={deskPaths.noTwoFactor}
      />
      <section className="block--tight" aria-labelledby="log-ud">
        <h2 className="heading--small" id="log-ud">
          {sessions.heading}
        </h2>
        <p>{sessions.text}</p>
        <form className="above-3" action={signOutEverywhereAction}>
          <button className="button">{sessions.submit}</button>
        </form>
      </section>
    </div>
  );
}
