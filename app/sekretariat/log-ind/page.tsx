import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { SignInForm } from "@/components/desk/account/sign-in-form";
import { FormMessage } from "@/components/desk/form/form-message";
import { safeTarget } from "@/lib/session/desk-paths";
import { readSignedIn } from "@/lib/session/signed-in";
import { deskAccountText } from "@/lib/text/desk-account";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { signInAction } from "./actions";

const text = deskAccountText.signIn;
const query = z.object({ videre: z.string().optional().catch(undefined), udloebet: z.literal("ja").optional().catch(undefined) });

export const metadata: Metadata = { title: text.title };

export default async function SignInPage({ searchParams }: PageProps<"/sekretariat/log-ind">) {
  const { videre, udloebet } = query.parse(await searchParams);
  const target = safeTarget(videre);
  if (await readSignedIn(await headers())) redirect(target);
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      {udloebet && <FormMessage kind="warning">{deskTwoFactorText.step.expired}</FormMessage>}
      <SignInForm action={signInAction} target={target} />
    </div>
  );
}
