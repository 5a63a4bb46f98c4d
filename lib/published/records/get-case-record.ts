import "server-only";
import { database } from "@/lib/database/database";
import { pointHref } from "../paths";
import { publishedPoint } from "../published";
import type { CaseRecord } from "../views/records/case-record";
import { caseListingSelect } from "./list-case-records";
import { meetingReferenceSelect } from "./point-record-select";
import { placeOf, toMeetingReference } from "./to-meeting-reference";

/** A case with its published treatments. Null where there are none. */
export async function getCaseRecord(slug: string): Promise<CaseRecord | null> {
  const row = await database.case.findFirst({
    where: { slug, points: { some: publishedPoint } },
    select: {
      ...caseListingSelect,
      points: {
        where: publishedPoint,
        orderBy: [{ revision: { meeting: { date: "asc" } } }, { order: "asc" }],
        select: {
          key: true,
          slug: true,
          title: true,
          decision: { select: { outcome: true } },
          revision: { select: { meeting: { select: meetingReferenceSelect } } },
        },
      },
    },
  });
  if (!row) return null;
  const { points, ...listing } = row;
  const treatments = points.map(({ key, slug: point, title, decision, revision: { meeting } }) => ({
    id: key,
    url: pointHref(placeOf(meeting), point),
    title,
    outcome: decision?.outcome ?? null,
    meeting: toMeetingReference(meeting),
  }));
  return { ...listing, treatments };
}
