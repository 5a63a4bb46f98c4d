"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { SettleReportState } from "@/components/desk/reports/open-reports";
import { settleReport } from "@/lib/desk/reports/settle-report";
import { requireStaff } from "@/lib/session/require-staff";
import { readForm } from "../read-form";

// The field holds 2.000 characters; a browser sends every line break as two.
const given = z.object({ report: z.uuid(), note: z.string().trim().max(4_000) });

export async function settleReportAction(_: SettleReportState, form: FormData): Promise<SettleReportState> {
  const staff = await requireStaff("redaktoer");
  const { report, note } = readForm(given, form);
  if (note === "") return { fault: "note", settled: null };
  const settled = await settleReport(report, note, staff);
  revalidatePath("/sekretariat", "layout");
  return settled === null ? { fault: "gone", settled } : { fault: null, settled };
}
