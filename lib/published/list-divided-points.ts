import "server-only";
import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import { isoDate } from "./iso-date";
import { pointHref } from "./paths";
import { publishedPoint } from "./published";
import { outcomeSelect, toOutcomeView } from "./to-outcome-view";
import { absentFromVote, toTally } from "./to-tally";
import type { DividedPoint } from "./views/divided-point";
import type { TallyView } from "./views/vote-view";
import { voteWords, voteWordsSelect } from "./votes/vote-words";

/** A vote that was lost, or that somebody is named as not agreeing with. A vote in which all agree divides nobody. */
const divided = {
  decision: { votes: { some: { OR: [{ carried: false }, { ballots: { some: { choice: { in: ["against", "abstained"] } } } }] } } },
} satisfies AgendaPointWhereInput;

/** Points on which the committee did not agree, newest first. */
export async function listDividedPoints(limit: number): Promise<DividedPoint[]> {
  const rows = await database.agendaPoint.findMany({
    where: { ...publishedPoint, ...divided },
    orderBy: [{ revision: { meeting: { date: "desc" } } }, { order: "asc" }],
    take: limit,
    select: {
      title: true,
      slug: true,
      sections: voteWordsSelect.point.select.sections,
      revision: {
        select: {
          meeting: {
            select: {
              slug: true,
              date: true,
              committee: { select: { slug: true, name: true, municipality: { select: { example: true } } } },
            },
          },
        },
      },
      decision: {
        select: {
          ...outcomeSelect,
          text: true,
          votes: {
            orderBy: { order: "asc" },
            select: {
              subject: true,
              carried: true,
              line: true,
              endLine: true,
              ballots: { orderBy: { order: "asc" }, select: { name: true, party: true, choice: true } },
            },
          },
          absences: { select: { name: true, scope: true } },
        },
      },
    },
  });
  return rows.flatMap(({ title, slug, sections, revision: { meeting }, decision }) => {
    const absent = decision ? absentFromVote(decision.absences).length : 0;
    const tally = mostTelling(
      decision?.votes.map((vote) => toTally(vote, voteWords(vote, { ...decision, point: { sections } }), absent)) ?? [],
    );
    if (!tally) return [];
    return {
      title: typographic(title),
      href: pointHref({ committee: meeting.committee.slug, meeting: meeting.slug }, slug),
      date: isoDate(meeting.date),
      committee: meeting.committee.name,
      example: meeting.committee.municipality.example,
      outcome: toOutcomeView(decision),
      tally,
    };
  });
}

/** Of several votes the one on the point itself, unless the disagreement was about an amendment alone. */
function mostTelling(tallies: TallyView[]): TallyView | undefined {
  const telling = tallies.filter((tally) => tally.against > 0 || tally.abstained > 0 || tally.carried === false);
  return telling.find(({ onAmendment }) => !onAmendment) ?? telling[0];
}
