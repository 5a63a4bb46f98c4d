import type { PointIds, TimedPoint, Times } from "@/lib/published/views/oparl-views";
import type { VoteRecord } from "@/lib/published/views/records/vote-record";
import { outcomeLabel } from "@/lib/text/outcome";
import { type OparlAddresses, oparlHead } from "./oparl-addresses";

type Item = Pick<TimedPoint, "point" | "ids">;

/**
 * A point. OParl knows no votes and no absences: they stand in two extensions, shaped as in Popolo. `embedded` is true inside a meeting, where the
 * way back to it is left out.
 */
export function toOparlAgendaItem(addresses: OparlAddresses, { point, ids }: Item, times: Times, { embedded = false } = {}) {
  const { decision, meeting } = point;
  const votes = decision?.votes ?? [];
  const absences = decision?.absences ?? [];
  return {
    ...oparlHead(addresses, "agendaItem", point.id, times),
    ...(embedded ? {} : { meeting: addresses.object("meeting", meeting.id) }),
    number: String(point.number),
    name: point.title,
    public: !point.closed,
    ...(point.case === null ? {} : { consultation: addresses.object("consultation", point.id) }),
    ...(decision ? { result: outcomeLabel(decision.outcome) } : {}),
    ...(decision && decision.text !== "" ? { resolutionText: decision.text } : {}),
    web: addresses.page(point.url),
    ...(point.attachments.length > 0 ? { "referatportalen:attachmentTitle": point.attachments.map(({ title }) => title) } : {}),
    ...(votes.length > 0 ? { "referatportalen:voteEvent": votes.map((vote) => toVoteEvent(addresses, vote, ids)) } : {}),
    ...(absences.length > 0
      ? {
          "referatportalen:absence": absences.map(({ name, person, scope, text }) => ({
            ...personOf(addresses, ids, person),
            name,
            scope,
            text,
          })),
        }
      : {}),
  };
}

/** The treatment of a case at a point. Null where the point belongs to no case. */
export function toOparlConsultation(addresses: OparlAddresses, { point, ids }: Item, times: Times) {
  if (ids.case === null) return null;
  const { meeting, decision } = point;
  return {
    ...oparlHead(addresses, "consultation", point.id, times),
    paper: addresses.object("paper", ids.case),
    agendaItem: addresses.object("agendaItem", point.id),
    meeting: addresses.object("meeting", meeting.id),
    organization: [addresses.object("organization", meeting.committee.slug)],
    ...(decision && decision.outcome !== "other"
      ? { authoritative: decision.outcome === "approved" || decision.outcome === "rejected" }
      : {}),
    web: addresses.page(point.url),
  };
}

const options = { for: "yes", against: "no", abstained: "abstain" } as const;

function toVoteEvent(addresses: OparlAddresses, vote: VoteRecord, ids: PointIds) {
  return {
    identifier: vote.id,
    text: vote.subject,
    ...(vote.carried === null ? {} : { result: vote.carried ? "pass" : "fail" }),
    complete: vote.complete,
    votes: vote.ballots.map(({ name, person, party, choice }) => ({
      ...personOf(addresses, ids, person),
      name,
      option: options[choice],
      ...(party === null ? {} : { party }),
    })),
  };
}

function personOf(addresses: OparlAddresses, { people }: PointIds, slug: string | null): { person?: string } {
  const person = slug === null ? undefined : people.get(slug);
  return person === undefined ? {} : { person: addresses.object("person", person) };
}
