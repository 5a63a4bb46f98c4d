"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { rereadDraft } from "@/lib/ingest/reread-draft";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../../../read-form";

const given = z.object({ meetingId: z.uuid(), revisionId: z.uuid() });

export async function rereadAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  const { meetingId, revisionId } = readForm(given, form);
  await rereadDraft(revisionId, staff);
  redirect(`/sekretariat/moeder/${meetingId}/gennemse`);
}
