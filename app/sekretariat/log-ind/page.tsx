import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { SignInForm } from "@/components/desk/account/sign-in-form";
import { FormMessage } from "@/components/desk/form/form-message";
import { ProviderForm } from "@/components/desk/account/provider-form";
import { readConfiguration } from "@/lib/configuration/configuration";
import { safeTarget } from "@/lib/session/desk-paths";
import { readProvider } from "@/lib/session/provider";
import { readSignedIn } from "@/lib/session/signed-in";
import { deskAccountText } from "@/lib/text/desk-account";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { signInAction, startProviderAction } from "./actions";

const text = deskAccountText.signIn;
const yes = z.literal("ja").optional().catch(undefined);
const query = z.object({
  videre: z.string().optional().catch(undefined),
  udloebet: yes,
  udbyder: z.literal("afvist").optional().catch(undefined),
});

export const metadata: Metadata = { title: text.title };

export default async function SignInPage({ searchParams }: PageProps<"/sekretariat/log-ind">) {
  const { videre, udloebet, udbyder } = query.parse(await searchParams);
  const target = safeTarget(videre);
  if (await readSignedIn(await headers())) redirect(target);
  const provider = readProvider(readConfiguration(process.env));
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      {udloebet && <FormMessage kind="warning">{deskTwoFactorText.step.expired}</FormMessage>}
      {udbyder && <FormMessage kind="error">{text.providerRefused}</FormMessage>}
      {provider && <ProviderForm action={startProviderAction} target={target} name={provider.name} />}
      <SignInForm action={signInAction} target={target} />
    </div>
  );
}
