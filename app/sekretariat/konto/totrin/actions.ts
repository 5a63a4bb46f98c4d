"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskPaths } from "@/lib/session/desk-paths";
import { requireSignedIn } from "@/lib/session/require-staff";
import {
  confirmTwoFactor,
  type Enrolment,
  renewBackupCodes,
  startTwoFactor,
  stopTwoFactor,
  type TwoFactorFault,
} from "@/lib/session/two-factor";
import { readForm } from "../../read-form";

export type SetUpState = { enrolment: Enrolment | null; fault: "wrongPassword" | "wrongCode" | "locked" | null };
export type ChangeState = { codes: string[] | null; fault: "wrongPassword" | "locked" | null };

const password = z.object({ password: z.string().max(1024) });
const code = z.object({ code: z.string().max(32) });

/** First the password, then the code: which of them is sent says where someone is. */
export async function setUpAction(before: SetUpState, form: FormData): Promise<SetUpState> {
  const signedIn = await requireSignedIn();
  if (!form.has("code")) {
    const answer = await startTwoFactor(signedIn, readForm(password, form).password, await headers());
    return typeof answer === "string" ? { enrolment: null, fault: ofPassword(answer) } : { enrolment: answer, fault: null };
  }
  const given = readForm(code, form).code.replace(/\s/g, "");
  const fault = await confirmTwoFactor(signedIn, given, await headers());
  if (fault) return { ...before, fault: fault === "wrong" ? "wrongCode" : fault };
  redirect(`${deskPaths.account}?kode=ja`);
}

export async function renewCodesAction(_: ChangeState, form: FormData): Promise<ChangeState> {
  const signedIn = await requireSignedIn();
  const answer = await renewBackupCodes(signedIn, readForm(password, form).password, await headers());
  return typeof answer === "string" ? { codes: null, fault: ofPassword(answer) } : { codes: answer, fault: null };
}

export async function stopAction(_: ChangeState, form: FormData): Promise<ChangeState> {
  const signedIn = await requireSignedIn();
  const fault = await stopTwoFactor(signedIn, readForm(password, form).password, await headers());
  if (fault) return { codes: null, fault: ofPassword(fault) };
  redirect(deskPaths.noTwoFactor);
}

function ofPassword(fault: TwoFactorFault): "wrongPassword" | "locked" {
  return fault === "wrong" ? "wrongPassword" : fault;
}
