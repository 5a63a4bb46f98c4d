import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceFile } from "@/components/source/source-file";
import { SourceHead } from "@/components/source/source-head";
import { SourceKey } from "@/components/source/source-key";
import { SourceText } from "@/components/source/source-text";
import { WithheldLines } from "@/components/source/withheld-lines";
import { formatDate } from "@/lib/danish/format-date";
import { meetingAddress } from "@/lib/published/addresses";
import { getSource } from "@/lib/published/get-source";
import type { SourceView } from "@/lib/published/views/source-view";
import { sourceText } from "@/lib/text/source";

type Props = { params: Promise<{ committee: string; date: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await sourceAt(params);
  return { title: sourceText.title(meeting.committee.name, formatDate(meeting.date)) };
}

export default async function SourcePage({ params }: Props) {
  const source = await sourceAt(params);
  return (
    <div className="page">
      <SourceHead meeting={source.meeting} />
      <SourceFile document={source.document} lineCount={source.lineCount} />
      <WithheldLines withheld={source.withheld} />
      <SourceKey />
      <SourceText lines={source.lines} />
    </div>
  );
}

async function sourceAt(params: Props["params"]): Promise<SourceView> {
  const address = meetingAddress.safeParse(await params);
  const source = address.success ? await getSource(address.data.committee, address.data.date) : null;
  return source ?? notFound();
}
