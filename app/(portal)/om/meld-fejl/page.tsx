import type { Metadata } from "next";
import { z } from "zod";
import { ReportPage } from "@/components/report/report-page";
import { reportText } from "@/lib/text/report";
import { sendErrorAction } from "./actions";

const query = z.object({ side: z.string().startsWith("/").max(500).catch("") });
const { title, lead } = reportText.forms.error;

export const metadata: Metadata = { title, description: lead };

export default async function ErrorReportPage({ searchParams }: PageProps<"/om/meld-fejl">) {
  const { side } = query.parse(await searchParams);
  return <ReportPage kind="error" action={sendErrorAction} page={side} />;
}
