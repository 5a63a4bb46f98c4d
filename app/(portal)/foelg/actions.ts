"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { followRequest, subscriptionToken } from "@/lib/alerts/follow-request";
import { confirmSubscription, endSubscription } from "@/lib/alerts/settle-subscription";
import { subscribe } from "@/lib/alerts/subscribe";

const token = z.object({ token: subscriptionToken });

/** Begins a subscription; the page it leads to says what became of it. */
export async function followAction(form: FormData): Promise<void> {
  const entries = Object.fromEntries(form);
  const input = followRequest.safeParse(entries);
  const target = z.object({ slags: z.string().catch(""), maal: z.string().max(500).catch("") }).parse(entries);
  const result = input.success ? await attempt(input.data, await headers()) : "email";
  redirect(`/foelg?${new URLSearchParams({ ...target, svar: result }).toString()}`);
}

async function attempt(request: z.output<typeof followRequest>, sent: Headers): Promise<string> {
  return subscribe(request, sent).catch(() => "failed");
}

/** Confirms by a press of a button: mail programs look at links by themselves. */
export async function confirmAction(form: FormData): Promise<void> {
  const input = token.parse(Object.fromEntries(form));
  await confirmSubscription(input.token, await headers());
  redirect(`/foelg/bekraeft?token=${input.token}`);
}

/** Ends a subscription and forgets the address. */
export async function endAction(form: FormData): Promise<void> {
  await endSubscription(token.parse(Object.fromEntries(form)).token);
  redirect("/foelg/afmeld?svar=slut");
}
