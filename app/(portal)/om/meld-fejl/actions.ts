"use server";

import type { ReportState } from "@/components/report/report-form";
import { sendReport } from "../report-action";

export async function sendErrorAction(_: ReportState, form: FormData): Promise<ReportState> {
  return sendReport("error", form);
}
