import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WholeMeeting } from "@/components/meeting/whole-meeting";
import { WithdrawnMeeting } from "@/components/meeting/withdrawn-meeting";
import { AlternateLinks } from "@/components/page/alternate-links";
import { StructuredData } from "@/components/page/structured-data";
import { readConfiguration } from "@/lib/configuration/configuration";
import { formatDate } from "@/lib/danish/format-date";
import { meetingData } from "@/lib/opendata/json-ld/meeting-data";
import { meetingAddress } from "@/lib/published/addresses";
import { getMeeting, type MeetingAnswer } from "@/lib/published/get-meeting";
import { meetingCalendarHref } from "@/lib/published/paths";
import { meetingText } from "@/lib/text/meeting";
import { spokenCounts } from "@/lib/text/outcome";

type Props = { params: Promise<{ committee: string; date: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await answerTo(params);
  if (answer.state === "withdrawn") return { title: meetingText.withdrawn.title, robots: { index: false } };
  const { date, committee, outcomes } = answer.meeting;
  return {
    title: meetingText.title(formatDate(date), committee.name),
    description: `${meetingText.points(outcomes.length)}: ${spokenCounts(outcomes)}.`,
  };
}

export default async function MeetingPage({ params }: Props) {
  const answer = await answerTo(params);
  if (answer.state === "withdrawn") return <WithdrawnMeeting notice={answer.notice} />;

  const { meeting } = answer;
  return (
    <div className="page">
      <StructuredData items={meetingData(readConfiguration(process.env).BASE_URL, meeting)} />
      <AlternateLinks links={[{ type: "text/calendar", href: meetingCalendarHref(meeting.id), title: meetingText.inCalendar }]} />
      <WholeMeeting meeting={meeting} baseUrl={readConfiguration(process.env).BASE_URL} />
    </div>
  );
}

async function answerTo(params: Props["params"]): Promise<MeetingAnswer> {
  const address = meetingAddress.safeParse(await params);
  const answer = address.success ? await getMeeting(address.data.committee, address.data.date) : null;
  return answer ?? notFound();
}
