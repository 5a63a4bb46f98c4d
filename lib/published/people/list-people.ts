import "server-only";
import { database } from "@/lib/database/database";
import { isGroupName } from "../is-group-name";
import { isoDate } from "../iso-date";
import { personHref } from "../paths";
import { publishedPoint } from "../published";
import { publicPerson } from "../records/list-person-records";
import type { PersonSummary } from "../views/person-view";
import { compareDanish } from "../votes/letter-order";

/** Everybody whom published minutes name in a vote or as absent, in Danish order of name. Groups that vote under their own name are nobody. */
export async function listPeople(): Promise<PersonSummary[]> {
  const publicBallots = { vote: { decision: { point: publishedPoint } } };
  const rows = await database.person.findMany({
    where: publicPerson,
    select: {
      slug: true,
      name: true,
      absences: {
        where: { decision: { point: publishedPoint } },
        select: { scope: true, decision: { select: { point: { select: { revisionId: true } } } } },
      },
      ballots: {
        where: publicBallots,
        orderBy: [{ vote: { decision: { point: { revision: { meeting: { date: "desc" } } } } } }, { id: "asc" }],
        select: {
          party: true,
          vote: {
            select: { decision: { select: { point: { select: { revision: { select: { meeting: { select: { date: true } } } } } } } } },
          },
        },
      },
    },
  });
  return rows
    .filter(({ name }) => !isGroupName(name))
    .map(({ slug, name, absences, ballots }) => {
      const meetingsOf = (away: typeof absences) => new Set(away.map(({ decision }) => decision.point.revisionId));
      const whole = meetingsOf(absences.filter(({ scope }) => scope === "meeting"));
      const newest = ballots.find(({ party }) => party !== null);
      return {
        name,
        href: personHref(slug),
        parties: [...new Set(ballots.flatMap(({ party }) => party ?? []))],
        partyDate: newest ? isoDate(newest.vote.decision.point.revision.meeting.date) : null,
        ballots: ballots.length,
        absentFrom: whole.size,
        partlyAbsentFrom: meetingsOf(absences).size - whole.size,
      };
    })
    .sort((one, other) => compareDanish(one.name, other.name));
}
