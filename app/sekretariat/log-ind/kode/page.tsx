import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { CodeForm } from "@/components/desk/account/code-form";
import { deskPaths, safeTarget } from "@/lib/session/desk-paths";
import { awaitsCode } from "@/lib/session/sign-in-code";
import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { codeAction } from "./actions";

const text = deskTwoFactorText.step;
const query = z.object({ videre: z.string().optional().catch(undefined) });

export const metadata: Metadata = { title: text.title };

export default async function CodePage({ searchParams }: PageProps<"/sekretariat/log-ind/kode">) {
  if (!(await awaitsCode(await headers()))) redirect(deskPaths.signIn);
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead}</p>
      </div>
      <CodeForm action={codeAction} target={safeTarget(query.parse(await searchParams).videre)} />
      <p className="above-8">
        <a href={deskPaths.signIn}>{text.again}</a>
      </p>
    </div>
  );
}
