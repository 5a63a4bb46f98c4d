import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PointComparison } from "@/components/change/point-comparison";
import { TextChange } from "@/components/change/text-change";
import { WithdrawnMeeting } from "@/components/meeting/withdrawn-meeting";
import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { formatDate } from "@/lib/danish/format-date";
import { comparisonAddress } from "@/lib/published/addresses";
import { getComparison } from "@/lib/published/changes/get-comparison";
import { getWithdrawnMeeting } from "@/lib/published/get-withdrawn-meeting";
import { changeText } from "@/lib/text/change";
import { meetingText } from "@/lib/text/meeting";

type Props = PageProps<"/aendringer/[committee]/[date]/[version]">;

const text = changeText.comparison;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notice, comparison } = await answerTo(params);
  if (notice) return { title: meetingText.withdrawn.title, robots: { index: false } };
  const { version, meeting } = comparison;
  return { title: text.title(version, meeting.committee.name, formatDate(meeting.date)) };
}

export default async function ComparisonPage({ params }: Props) {
  const { notice, comparison } = await answerTo(params);
  if (notice) return <WithdrawnMeeting notice={notice} />;
  const { meeting, version, previousVersion, publishedAt, previousPublishedAt, note, hidden, points, unchanged } = comparison;
  return (
    <div className="page page--narrow">
      <Breadcrumbs trail={[{ label: changeText.title, href: "/aendringer" }]} current={text.heading(version)} />
      <div className="page-head">
        <p className="eyebrow">{changeText.meeting(meeting.committee.name, formatDate(meeting.date))}</p>
        <h1>{text.heading(version)}</h1>
        <p className="page-head__lead">{text.lead(previousVersion, formatDate(previousPublishedAt), formatDate(publishedAt))}</p>
      </div>
      {note !== null && <p className="message below-3">{note}</p>}
      {hidden !== null && <p className="message below-3">{text.hidden[hidden]}</p>}
      {hidden !== "all" && <Key points={points.length} unchanged={unchanged} />}
      {points.map((point) => (
        <PointComparison key={`${point.kind} ${point.href ?? point.number}`} point={point} />
      ))}
      <p className="above-6">
        <a href={meeting.href}>{text.toMeeting}</a>
      </p>
    </div>
  );
}

function Key({ points, unchanged }: { points: number; unchanged: number }) {
  return (
    <p className="note below-8">
      {text.key} <TextChange part={{ text: text.removed, change: "removed" }} />,{" "}
      <TextChange part={{ text: text.added, change: "added" }} />. {points === 0 ? text.nothing : text.unchanged(unchanged)}
    </p>
  );
}

async function answerTo(params: Props["params"]) {
  const address = comparisonAddress.safeParse(await params);
  if (!address.success) notFound();
  const place = { committee: address.data.committee, meeting: address.data.date };
  const notice = await getWithdrawnMeeting(place);
  if (notice) return { notice, comparison: null };
  const comparison = await getComparison(place, address.data.version);
  return comparison ? { notice: null, comparison } : notFound();
}
