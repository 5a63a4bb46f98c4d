"use server";

import type { ReportState } from "@/components/report/report-form";
import { sendReport } from "../report-action";

export async function sendPersonalDataAction(_: ReportState, form: FormData): Promise<ReportState> {
  return sendReport("personalData", form);
}
