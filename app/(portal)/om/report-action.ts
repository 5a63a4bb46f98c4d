import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { ReportState } from "@/components/report/report-form";
import { reportFields, type ReportKind } from "@/lib/reports/report";
import { saveReport } from "@/lib/reports/save-report";

// More than is allowed is read as well, so that what was typed can be shown again beside what is wrong with it.
const typed = z.string().max(20_000).catch("");
const given = z.object({ page: typed, message: typed, email: typed });

/** Hands a filled-in form to the secretariat and leads to the receipt; a form at fault comes back as it was typed. */
export async function sendReport(kind: ReportKind, form: FormData): Promise<ReportState> {
  const input = given.parse(Object.fromEntries(form));
  const report = reportFields.safeParse(input);
  if (!report.success) {
    const names = new Set(report.error.issues.map(({ path }) => path[0]));
    return { fault: "fields", faulty: (["page", "message", "email"] as const).filter((name) => names.has(name)), given: input };
  }
  const number = await saveReport(kind, report.data, await headers());
  if (number === "tooMany") return { fault: "tooMany", faulty: [], given: input };
  redirect(`/om/modtaget?nummer=${number}`);
}
