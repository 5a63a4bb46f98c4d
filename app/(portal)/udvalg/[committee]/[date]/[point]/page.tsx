import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { WithdrawnMeeting } from "@/components/meeting/withdrawn-meeting";
import { DroppedPoint } from "@/components/point/dropped-point";
import { WholePoint } from "@/components/point/whole-point";
import { WithdrawnPoint } from "@/components/point/withdrawn-point";
import { StructuredData } from "@/components/page/structured-data";
import { readConfiguration } from "@/lib/configuration/configuration";
import { formatDate } from "@/lib/danish/format-date";
import { pointData } from "@/lib/opendata/json-ld/point-data";
import { pointAddress } from "@/lib/published/addresses";
import { getPoint, type PointAnswer } from "@/lib/published/get-point";
import { pointDescription, pointText } from "@/lib/text/point";

type Props = { params: Promise<{ committee: string; date: string; point: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await answerTo(params);
  if (answer.state === "dropped") return { title: pointText.dropped.title, robots: { index: false } };
  if (answer.state !== "published") return { title: pointText.withdrawn.title, robots: { index: false } };
  const { title, number, meeting, outcome, sentence } = answer.point;
  return {
    title: pointText.title(title, number, meeting.committee.name, formatDate(meeting.date)),
    description: pointDescription(outcome, sentence),
  };
}

export default async function PointPage({ params }: Props) {
  const answer = await answerTo(params);
  if (answer.state === "withdrawn") return <WithdrawnPoint notice={answer} />;
  if (answer.state === "dropped") return <DroppedPoint notice={answer} />;
  if (answer.state === "withdrawnMeeting") return <WithdrawnMeeting notice={answer.notice} />;

  const { point } = answer;
  return (
    <article className="page">
      <StructuredData items={pointData(readConfiguration(process.env).BASE_URL, point)} />
      <WholePoint point={point} baseUrl={readConfiguration(process.env).BASE_URL} />
    </article>
  );
}

/** The point at this address, or its tombstone. Sends a reader with an old address on to the present one. */
async function answerTo(params: Props["params"]): Promise<Exclude<PointAnswer, { state: "moved" }>> {
  const address = pointAddress.safeParse(await params);
  const answer = address.success ? await getPoint(address.data.committee, address.data.date, address.data.point) : null;
  if (!answer) notFound();
  if (answer.state === "moved") permanentRedirect(answer.href);
  return answer;
}
