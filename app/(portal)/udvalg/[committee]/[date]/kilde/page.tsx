import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WithdrawnMeeting } from "@/components/meeting/withdrawn-meeting";
import { SourceFile } from "@/components/source/source-file";
import { SourceHead } from "@/components/source/source-head";
import { SourceKey } from "@/components/source/source-key";
import { SourceText } from "@/components/source/source-text";
import { WithheldLines } from "@/components/source/withheld-lines";
import { formatDate } from "@/lib/danish/format-date";
import { meetingAddress } from "@/lib/published/addresses";
import { getSource, type SourceAnswer } from "@/lib/published/get-source";
import { isPdf } from "@/lib/published/is-pdf";
import { meetingText } from "@/lib/text/meeting";
import { sourceText } from "@/lib/text/source";

type Props = { params: Promise<{ committee: string; date: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await answerTo(params);
  if (answer.state === "withdrawn") return { title: meetingText.withdrawn.title, robots: { index: false } };
  const { meeting } = answer.source;
  return { title: sourceText.title(meeting.committee.name, formatDate(meeting.date)) };
}

export default async function SourcePage({ params }: Props) {
  const answer = await answerTo(params);
  if (answer.state === "withdrawn") return <WithdrawnMeeting notice={answer.notice} />;

  const { source } = answer;
  return (
    <div className="page">
      <SourceHead meeting={source.meeting} />
      <SourceFile document={source.document} lineCount={source.lineCount} />
      <WithheldLines withheld={source.withheld} />
      <SourceKey />
      <SourceText lines={source.lines} pdfHref={isPdf(source.document) ? source.document.href : null} />
    </div>
  );
}

async function answerTo(params: Props["params"]): Promise<SourceAnswer> {
  const address = meetingAddress.safeParse(await params);
  const answer = address.success ? await getSource(address.data.committee, address.data.date) : null;
  return answer ?? notFound();
}
