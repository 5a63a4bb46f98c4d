import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChangeTwoFactor } from "@/components/desk/account/change-two-factor";
import { TwoFactorForm } from "@/components/desk/account/two-factor-form";
import { FormMessage } from "@/components/desk/form/form-message";
import { deskPaths } from "@/lib/session/desk-paths";
import { requireSignedIn } from "@/lib/session/require-staff";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { renewCodesAction, setUpAction, stopAction } from "./actions";

const { setUp, change } = deskTwoFactorText;

export const metadata: Metadata = { title: setUp.title };

export default async function TwoFactorPage() {
  const { twoFactor, viaProvider, obstacle } = await requireSignedIn();
  if (viaProvider) redirect(deskPaths.account);
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{twoFactor ? change.title : setUp.title}</h1>
        {!twoFactor && <p className="page-head__lead">{setUp.lead}</p>}
      </div>
      {obstacle === "noTwoFactor" && <FormMessage kind="warning">{setUp.required}</FormMessage>}
      {twoFactor ? <ChangeTwoFactor renew={renewCodesAction} stop={stopAction} /> : <TwoFactorForm action={setUpAction} />}
      <p className="above-8">
        <a href={deskPaths.account}>{setUp.back}</a>
      </p>
    </div>
  );
}
