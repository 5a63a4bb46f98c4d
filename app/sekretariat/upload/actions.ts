"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { answerJob } from "@/lib/desk/uploads/answer-job";
import { enqueueReading } from "@/lib/ingest/reading-queue";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

const given = z.object({ jobId: z.uuid(), answer: z.enum(["replace", "drop"]) });

export async function answerJobAction(form: FormData): Promise<void> {
  const staff = await requireStaff("redaktoer");
  const { jobId, answer } = readForm(given, form);
  await answerJob(jobId, answer === "replace", staff);
  // Also one that is dropped: files that came with it may have waited for the answer.
  await enqueueReading(jobId);
  revalidatePath("/sekretariat/upload");
}
