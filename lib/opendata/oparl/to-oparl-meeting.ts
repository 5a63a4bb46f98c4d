import { danishMoment } from "@/lib/danish/danish-moment";
import { formatDate } from "@/lib/danish/format-date";
import type { TimedMeeting, TimedPoint, Times } from "@/lib/published/views/oparl-views";
import type { MeetingListing } from "@/lib/published/views/records/meeting-record";
import { bodyKey, type OparlAddresses, oparlHead } from "./oparl-addresses";
import { toOparlAgendaItem } from "./to-oparl-agenda-item";

/** A published meeting. It took part in it who voted; whom the minutes do not name in a vote is left out, for they do not say who was there. */
export function toOparlMeeting(addresses: OparlAddresses, { record: meeting, points }: TimedMeeting, times: Times) {
  const start = danishMoment(meeting.date, meeting.time);
  const isMinutes = meeting.kind === "referat";
  const items = meeting.points.flatMap(({ id }) => points.get(id) ?? []);
  const participants = participantsOf(addresses, items);
  const file = toOparlFile(addresses, meeting, times);
  return {
    ...oparlHead(addresses, "meeting", meeting.id, times),
    name: `${meeting.committee.name}, ${formatDate(meeting.date)}`,
    meetingState: isMinutes ? "durchgeführt" : "eingeladen",
    ...(isMinutes ? { cancelled: false } : {}),
    ...(start === null ? {} : { start }),
    ...(meeting.place === null ? {} : { location: toOparlLocation(addresses, meeting, times) }),
    organization: [addresses.object("organization", meeting.committee.slug)],
    ...(participants.length > 0 ? { participant: participants } : {}),
    ...(file ? { [isMinutes ? "resultsProtocol" : "invitation"]: file } : {}),
    agendaItem: items.map((item) => toOparlAgendaItem(addresses, item, item.times, { embedded: true })),
    web: addresses.page(meeting.url),
    "referatportalen:date": meeting.date,
    "referatportalen:version": meeting.version,
  };
}

/** The file that a meeting was read from, as it can be downloaded. Null while it is withheld: nothing that could be fetched is promised. */
export function toOparlFile(addresses: OparlAddresses, meeting: MeetingListing, times: Times) {
  const { originalUrl, fileName, mediaType, size, sha256, url } = meeting.source;
  if (originalUrl === null) return null;
  const address = addresses.page(originalUrl);
  return {
    ...oparlHead(addresses, "file", meeting.id, times),
    name: `${meeting.committee.name}, ${formatDate(meeting.date)}`,
    ...(fileName === null ? {} : { fileName }),
    mimeType: mediaType,
    date: meeting.publishedAt.slice(0, 10),
    ...(size === null ? {} : { size }),
    accessUrl: address,
    downloadUrl: address,
    meeting: [addresses.object("meeting", meeting.id)],
    web: addresses.page(url),
    ...(sha256 === null ? {} : { "referatportalen:sha256": sha256 }),
  };
}

/** Where a meeting was held, as printed. */
export function toOparlLocation(addresses: OparlAddresses, meeting: MeetingListing, times: Times) {
  return {
    ...oparlHead(addresses, "location", meeting.id, times),
    ...(meeting.place === null ? {} : { description: meeting.place }),
    bodies: [addresses.body(bodyKey(meeting.committee.municipality))],
    meetings: [addresses.object("meeting", meeting.id)],
  };
}

function participantsOf(addresses: OparlAddresses, items: readonly TimedPoint[]): string[] {
  const voters = items.flatMap(({ point, ids }) => {
    const ballots = point.decision?.votes.flatMap((vote) => vote.ballots) ?? [];
    return ballots.flatMap(({ person }) => (person === null ? [] : (ids.people.get(person) ?? [])));
  });
  return [...new Set(voters)].sort().map((person) => addresses.object("person", person));
}
