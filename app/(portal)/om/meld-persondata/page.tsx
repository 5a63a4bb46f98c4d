import type { Metadata } from "next";
import { z } from "zod";
import { ReportPage } from "@/components/report/report-page";
import { reportText } from "@/lib/text/report";
import { sendPersonalDataAction } from "./actions";

const query = z.object({ side: z.string().startsWith("/").max(500).catch("") });
const { title, lead } = reportText.forms.personalData;

export const metadata: Metadata = { title, description: lead };

export default async function PersonalDataReportPage({ searchParams }: PageProps<"/om/meld-persondata">) {
  const { side } = query.parse(await searchParams);
  return <ReportPage kind="personalData" action={sendPersonalDataAction} page={side} />;
}
