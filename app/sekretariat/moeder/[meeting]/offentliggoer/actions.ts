"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { PublishState } from "@/components/desk/publish/publish-form";
import type { WithdrawState } from "@/components/desk/publish/withdraw-form";
import { danishTime } from "@/lib/danish/danish-time";
import { readConfiguration } from "@/lib/configuration/configuration";
import { publish } from "@/lib/desk/publish";
import { PublishBlockedError } from "@/lib/desk/publish-blocked-error";
import { restoreMeeting, restorePoint } from "@/lib/desk/restore";
import { schedulePublishing } from "@/lib/desk/schedule-publishing";
import { withdrawMeeting, withdrawPoint } from "@/lib/desk/withdraw";
import { restoreAttachment, withdrawAttachment } from "@/lib/desk/withdraw-attachment";
import { requireStaff } from "@/lib/session/require-staff";
import { deskPublishText } from "@/lib/text/desk-publish";
import { readForm } from "../../../read-form";

const wanted = z.object({
  revisionId: z.uuid(),
  note: z.string().trim().max(2_000),
  at: z.union([z.literal(""), z.iso.datetime({ local: true })]),
  hidesEarlier: z.literal("on").optional(),
});

export async function publishAction(_: PublishState, form: FormData): Promise<PublishState> {
  const staff = await requireStaff("udgiver");
  const { revisionId, note, at, ...given } = readForm(wanted, form);
  const hidesEarlier = given.hidesEarlier === "on";
  const keepExamples = readConfiguration(process.env).EXAMPLES === "keep";
  // A slip of the year must not make a draft public within the minute.
  if (at !== "" && danishTime(at) <= new Date()) return { reasons: [deskPublishText.pastTime] };
  try {
    if (at !== "") await schedulePublishing(revisionId, danishTime(at), staff, { note, hidesEarlier });
    else await publish({ revisionId, keepExamples, hidesEarlier, ...(note !== "" && { note }) }, staff);
  } catch (error) {
    if (error instanceof PublishBlockedError) return { reasons: error.reasons };
    throw error;
  }
  revalidatePath("/", "layout");
  return { reasons: [] };
}

const cancelled = z.object({ revisionId: z.uuid() });

export async function cancelScheduleAction(form: FormData): Promise<void> {
  const staff = await requireStaff("udgiver");
  await schedulePublishing(readForm(cancelled, form).revisionId, null, staff);
  revalidatePath("/sekretariat", "layout");
}

const attachment = z.string().regex(/^[0-9a-f-]{36}\/\d{1,4}$/u);
const withdrawal = z.object({
  meetingId: z.uuid(),
  what: z.union([z.literal("meeting"), z.uuid(), attachment]),
  reason: z.string().trim().max(2_000),
});

export async function withdrawAction(_: WithdrawState, form: FormData): Promise<WithdrawState> {
  const staff = await requireStaff("udgiver");
  const { meetingId, what, reason } = readForm(withdrawal, form);
  if (reason === "") return { fault: "noReason" };
  const [key = "", order] = what.split("/");
  let done = what;
  if (what === "meeting") await withdrawMeeting(meetingId, reason, staff);
  else if (order === undefined) await withdrawPoint(key, reason, staff);
  else done = `attachment/${await withdrawAttachment({ pointKey: key, order: Number(order) }, reason, staff)}`;
  revalidatePath("/", "layout");
  redirect(`/sekretariat/moeder/${meetingId}/offentliggoer?trukket=${done}`);
}

const restoration = z.object({
  what: z.union([z.literal("meeting"), z.uuid(), z.string().regex(/^attachment\/[0-9a-f-]{36}$/u)]),
  meetingId: z.uuid(),
  reason: z.string().trim().max(2_000),
});

export async function restoreAction(_: WithdrawState, form: FormData): Promise<WithdrawState> {
  const staff = await requireStaff("udgiver");
  const { what, meetingId, reason } = readForm(restoration, form);
  if (reason === "") return { fault: "noReason" };
  if (what === "meeting") await restoreMeeting(meetingId, reason, staff);
  else if (what.startsWith("attachment/")) await restoreAttachment(what.slice("attachment/".length), reason, staff);
  else await restorePoint(what, reason, staff);
  revalidatePath("/", "layout");
  redirect(`/sekretariat/moeder/${meetingId}/offentliggoer?vist=ja`);
}
