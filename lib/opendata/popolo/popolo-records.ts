import { outcomeLabel } from "@/lib/text/outcome";
import type { PointRecord } from "@/lib/published/views/records/point-record";
import type { VoteRecord } from "@/lib/published/views/records/vote-record";
import { popoloIds, popoloSource } from "./popolo-ids";

/** Makes the events of points: each point, and before the first of a meeting the meeting itself. */
export function pointEvents(baseUrl: string): (point: PointRecord) => object[] {
  const told = new Set<string>();
  return ({ id, url, number, title, meeting, decision, caseNumber }) => {
    const organization = { organization_id: popoloIds.committee(meeting.committee.slug), start_date: meeting.date };
    const point = {
      id: popoloIds.point(id),
      name: title,
      classification: "agenda item",
      identifiers: [
        { scheme: "agenda number", identifier: String(number) },
        ...(caseNumber === null ? [] : [{ scheme: "case number", identifier: caseNumber }]),
      ],
      parent_id: popoloIds.meeting(meeting.id),
      ...organization,
      ...(decision ? { status: outcomeLabel(decision.outcome) } : {}),
      sources: popoloSource(baseUrl, url),
    };
    if (told.has(meeting.id)) return [point];
    told.add(meeting.id);
    const whole = { id: popoloIds.meeting(meeting.id), name: `${meeting.committee.name}, ${meeting.date}`, classification: "meeting" };
    return [{ ...whole, ...organization, sources: popoloSource(baseUrl, meeting.url) }, point];
  };
}

/** What was voted on at a point: one motion for each vote. */
export function motionsOf(baseUrl: string, point: PointRecord): object[] {
  return votesOf(point).map((vote) => ({
    id: popoloIds.motion(vote.id),
    organization_id: popoloIds.committee(point.meeting.committee.slug),
    text: vote.subject,
    classification: vote.onAmendment ? "amendment" : "main",
    date: point.meeting.date,
    ...resultOf(vote),
    sources: popoloSource(baseUrl, vote.lines.url),
  }));
}

const options = { for: "yes", against: "no", abstained: "abstain" } as const;

/** The votes of a point with every ballot. Figures are given only where the minutes name all who voted. */
export function voteEventsOf(baseUrl: string, point: PointRecord): object[] {
  const { committee, date } = point.meeting;
  return votesOf(point).map((vote) => ({
    id: popoloIds.vote(vote.id),
    identifier: vote.id,
    motion_id: popoloIds.motion(vote.id),
    organization_id: popoloIds.committee(committee.slug),
    start_date: date,
    ...resultOf(vote),
    ...(vote.complete ? { counts: countsOf(vote) } : {}),
    votes: vote.ballots.map(({ name, person, party, choice }) => ({
      vote_event_id: popoloIds.vote(vote.id),
      ...(person === null ? {} : { voter_id: popoloIds.person(committee.municipality, person) }),
      voter: { name },
      option: options[choice],
      ...(party === null ? {} : { group_id: popoloIds.party(committee.municipality, party) }),
    })),
    sources: popoloSource(baseUrl, vote.lines.url),
  }));
}

/** Who is noted as absent from a point, a part of it, or the meeting. */
export function absencesOf(baseUrl: string, point: PointRecord): object[] {
  const { municipality } = point.meeting.committee;
  return (point.decision?.absences ?? []).map(({ name, person, scope, text, lines }) => ({
    event_id: popoloIds.point(point.id),
    ...(person === null ? {} : { person_id: popoloIds.person(municipality, person) }),
    name,
    scope,
    text,
    sources: popoloSource(baseUrl, lines.url),
  }));
}

function votesOf({ decision }: PointRecord): VoteRecord[] {
  return decision?.votes ?? [];
}

function resultOf({ carried }: VoteRecord): { result?: "pass" | "fail" } {
  return carried === null ? {} : { result: carried ? "pass" : "fail" };
}

function countsOf({ ballots }: VoteRecord): { option: string; value: number }[] {
  return Object.entries(options).map(([choice, option]) => ({
    option,
    value: ballots.filter((ballot) => ballot.choice === choice).length,
  }));
}
