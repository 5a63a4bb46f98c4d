"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changePassword, type PasswordFault } from "@/lib/session/change-password";
import { deskPaths } from "@/lib/session/desk-paths";
import { requireSignedIn } from "@/lib/session/require-staff";
import { signOut } from "@/lib/session/sign-out";
import { readForm } from "../read-form";

export type PasswordState = { fault: PasswordFault | "different" };

const given = z.object({ current: z.string().max(1024), next: z.string().max(1024), again: z.string().max(1024) });

export async function signOutAction(): Promise<void> {
  await signOut(await headers(), { everywhere: false });
  redirect(deskPaths.signIn);
}

export async function signOutEverywhereAction(): Promise<void> {
  await requireSignedIn();
  await signOut(await headers(), { everywhere: true });
  redirect(deskPaths.signIn);
}

export async function changePasswordAction(_: PasswordState, form: FormData): Promise<PasswordState> {
  const signedIn = await requireSignedIn();
  const { current, next, again } = readForm(given, form);
  if (next !== again) return { fault: "different" };
  const fault = await changePassword(signedIn, { current, next }, await headers());
  if (fault) return { fault };
  redirect(`${deskPaths.account}?skiftet=ja`); // a new request, which comes with the new session
}
