"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskPaths, safeTarget } from "@/lib/session/desk-paths";
import { startProviderSignIn } from "@/lib/session/provider-sign-in";
import { signIn } from "@/lib/session/sign-in";

/** What the form shows after a sign-in that did not succeed: why, and the address that was typed. */
export type SignInState = { fault: "refused" | "locked" | null; email: string };

const given = z.object({ email: z.string().max(320), password: z.string().max(1024), target: z.string().max(500).catch("") });

export async function signInAction(before: SignInState, form: FormData): Promise<SignInState> {
  const input = given.safeParse(Object.fromEntries(form));
  if (!input.success) return { ...before, fault: "refused" };
  const { email, password, target } = input.data;
  const result = await signIn({ email, password }, await headers());
  if (result === "refused" || result === "locked") return { fault: result, email };
  redirect(result === "needsCode" ? `${deskPaths.code}?videre=${encodeURIComponent(safeTarget(target))}` : safeTarget(target));
}

export async function startProviderAction(form: FormData): Promise<void> {
  const { target } = z.object({ target: z.string().max(500).catch("") }).parse(Object.fromEntries(form));
  redirect(await startProviderSignIn(safeTarget(target), await headers()));
}
