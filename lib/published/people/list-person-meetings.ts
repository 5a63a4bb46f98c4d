import "server-only";
import { database } from "@/lib/database/database";
import { publishedMeeting } from "../published";
import { meetingMentionSelect, toMeetingMention } from "../to-meeting-mention";
import type { PersonMeeting, PersonVote, ProposalEntry } from "../views/person-view";
import type { MeetingMention } from "../views/vote-entry";
import type { PrintedAbsence } from "./list-absences";

/**
 * The meetings that tell of a person's attendance, oldest first: of each committee and printed term in whose minutes the person is named, every
 * meeting of which minutes are published. Where no term is printed only the meetings that name the person count, since nothing says how long anybody sat.
 */
export async function listPersonMeetings(
  votes: readonly PersonVote[],
  absences: readonly PrintedAbsence[],
  proposals: readonly Pick<ProposalEntry, "meeting">[],
): Promise<PersonMeeting[]> {
  const named = [...votes.map(({ vote }) => vote), ...absences, ...proposals].map(({ meeting }) => meeting);
  const ofTerms = await listMeetingsOfTerms(named);
  const meetings = new Map([...ofTerms, ...named].map((meeting) => [meeting.href, meeting]));
  return [...meetings.values()]
    .sort((one, other) => one.date.localeCompare(other.date) || one.href.localeCompare(other.href))
    .map((meeting) => ({
      meeting,
      votedIn: votes.filter(({ vote }) => vote.meeting.href === meeting.href).map(({ vote }) => vote.point.number),
      absences: groupAbsences(absences.filter((absence) => absence.meeting.href === meeting.href)),
    }));
}

async function listMeetingsOfTerms(named: readonly MeetingMention[]): Promise<MeetingMention[]> {
  const terms = new Map(named.map((meeting) => [`${meeting.committee.href} ${meeting.term?.from} ${meeting.term?.to}`, meeting]));
  const wanted = [...terms.values()].flatMap(({ committee, term }) =>
    term === null ? [] : [{ committee: { slug: committee.href.split("/").at(-1) ?? "" }, termFrom: term.from, termTo: term.to }],
  );
  if (wanted.length === 0) return [];
  const rows = await database.meeting.findMany({
    where: { ...publishedMeeting, kind: "referat", OR: wanted },
    select: meetingMentionSelect,
  });
  return rows.map(toMeetingMention);
}

/** The same absence is often printed at every point of a meeting: each scope once, with its points and the first place. */
function groupAbsences(absences: readonly PrintedAbsence[]): PersonMeeting["absences"] {
  const found = new Map<string, PersonMeeting["absences"][number]>();
  for (const { scope, point, source } of absences) {
    const known = found.get(scope);
    if (known) known.points.push(point);
    else found.set(scope, { scope, points: [point], source });
  }
  return [...found.values()];
}
