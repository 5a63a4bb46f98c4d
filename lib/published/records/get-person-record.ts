import "server-only";
import { database } from "@/lib/database/database";
import { isoDate } from "../iso-date";
import { pointHref } from "../paths";
import { publishedPoint } from "../published";
import type { PersonRecord } from "../views/records/person-record";
import { personAt, personListingSelect, toPersonListing } from "./list-person-records";
import { meetingReferenceSelect } from "./point-record-select";
import { placeOf } from "./to-meeting-reference";

const pointSelect = { key: true, slug: true, revision: { select: { meeting: { select: meetingReferenceSelect } } } } as const;

/** A person with every ballot and absence that published minutes print, newest first. Null where none does. */
export async function getPersonRecord(slug: string): Promise<PersonRecord | null> {
  const person = await database.person.findFirst({ where: personAt(slug), select: { id: true, ...personListingSelect } });
  if (!person) return null;
  const [ballots, absences] = await Promise.all([
    database.ballot.findMany({
      where: { personId: person.id, vote: { decision: { point: publishedPoint } } },
      orderBy: [{ vote: { decision: { point: { revision: { meeting: { date: "desc" } } } } } }, { id: "asc" }],
      select: {
        choice: true,
        party: true,
        vote: { select: { order: true, subject: true, decision: { select: { point: { select: pointSelect } } } } },
      },
    }),
    database.absence.findMany({
      where: { personId: person.id, decision: { point: publishedPoint } },
      orderBy: [{ decision: { point: { revision: { meeting: { date: "desc" } } } } }, { id: "asc" }],
      select: { scope: true, text: true, decision: { select: { point: { select: pointSelect } } } },
    }),
  ]);
  return {
    ...toPersonListing(person),
    ballots: ballots.map(({ choice, party, vote }) => {
      const point = toPointReference(vote.decision.point);
      return { vote: `${point.point}-${vote.order + 1}`, ...point, subject: vote.subject, choice, party };
    }),
    absences: absences.map(({ scope, text, decision }) => ({ ...toPointReference(decision.point), scope, text })),
  };
}

type PointRow = { key: string; slug: string; revision: { meeting: Parameters<typeof placeOf>[0] & { date: Date } } };

function toPointReference({ key, slug, revision: { meeting } }: PointRow): { point: string; url: string; date: string } {
  return { point: key, url: pointHref(placeOf(meeting), slug), date: isoDate(meeting.date) };
}
