"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deskPaths, safeTarget } from "@/lib/session/desk-paths";
import { signInWithCode } from "@/lib/session/sign-in-code";
import { readForm } from "../../read-form";

export type CodeState = { fault: "refused" | "locked" | null };

const given = z.object({ code: z.string().max(64), target: z.string().max(500).catch("") });

export async function codeAction(_: CodeState, form: FormData): Promise<CodeState> {
  const { code, target } = readForm(given, form);
  const result = await signInWithCode(code, await headers());
  if (result === "expired") redirect(`${deskPaths.signIn}?udloebet=ja`);
  if (result !== "signedIn") return { fault: result };
  redirect(safeTarget(target));
}
