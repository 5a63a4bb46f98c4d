import "server-only";
import { typographic } from "@/lib/danish/typographic";
import { database } from "@/lib/database/database";
import { amendmentKind } from "../amendment-kind";
import { lineRange } from "../line-range";
import { pointHref } from "../paths";
import { publishedPoint } from "../published";
import { meetingMentionSelect, placeOfMention, toMeetingMention } from "../to-meeting-mention";
import { outcomeSelect, toOutcomeView } from "../to-outcome-view";
import type { ProposalEntry } from "../views/person-view";

const pointSelect = {
  title: true,
  slug: true,
  decision: { select: outcomeSelect },
  revision: { select: { meeting: { select: meetingMentionSelect } } },
} as const;
const common = { proposers: true, line: true, endLine: true } as const;

/**
 * Amendments and recommendations of published points that print one of these names among who put them forward, newest first. Only of one municipality,
 * by its id: another may have someone of the same name.
 */
export async function listProposals(names: readonly string[], municipalityId: string): Promise<ProposalEntry[]> {
  if (names.length === 0) return [];
  const proposers = { hasSome: [...names] };
  const home = { ...publishedPoint, AND: { revision: { meeting: { committee: { municipalityId } } } } };
  const [amendments, recommendations] = await Promise.all([
    database.amendment.findMany({
      where: { proposers, decision: { point: home } },
      select: { ...common, kind: true, adopted: true, decision: { select: { point: { select: pointSelect } } } },
    }),
    database.recommendation.findMany({
      where: { proposers, point: home },
      select: { ...common, point: { select: pointSelect } },
    }),
  ]);
  const entries = [
    ...amendments.map(({ kind, adopted, decision: { point }, ...row }) => toEntry({ ...row, point }, amendmentKind(kind), adopted)),
    ...recommendations.map((row) => toEntry(row, "indstilling", null)),
  ];
  return entries.sort((one, other) => other.meeting.date.localeCompare(one.meeting.date) || one.source.line - other.source.line);
}

type Row = {
  proposers: string[];
  line: number;
  endLine: number;
  point: {
    title: string;
    slug: string;
    decision: Parameters<typeof toOutcomeView>[0];
    revision: { meeting: Parameters<typeof toMeetingMention>[0] };
  };
};

function toEntry({ proposers, point, ...span }: Row, kind: ProposalEntry["kind"], adopted: boolean | null): ProposalEntry {
  const place = placeOfMention(point.revision.meeting);
  return {
    kind,
    adopted,
    proposers,
    title: typographic(point.title),
    href: pointHref(place, point.slug),
    outcome: toOutcomeView(point.decision),
    meeting: toMeetingMention(point.revision.meeting),
    source: lineRange(place, span),
  };
}
