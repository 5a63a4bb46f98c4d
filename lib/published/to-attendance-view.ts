import { isFullyNamed } from "./is-fully-named";
import { lineRange } from "./line-range";
import { namedPersonHref } from "./named-person-href";
import type { MeetingPlace } from "./paths";
import type { AttendanceView } from "./views/meeting-view";
import { voteWords } from "./votes/vote-words";

type Point = {
  number: number;
  /** Those of the decision. */
  sections: { blocks: unknown }[];
  decision: {
    text: string;
    absences: { name: string; person: { slug: string } | null; scope: "meeting" | "point" | "part"; line: number; endLine: number }[];
    votes: {
      line: number;
      endLine: number;
      carried: boolean | null;
      ballots: { name: string; person: { slug: string } | null; party: string | null; choice: "for" | "against" | "abstained" }[];
    }[];
  } | null;
};

/** Who took part in a meeting, as far as its minutes say. */
export function toAttendanceView(points: readonly Point[], place: MeetingPlace): AttendanceView {
  return { absences: toAbsences(points, place), voters: toVoters(points) };
}

function toAbsences(points: readonly Point[], place: MeetingPlace): AttendanceView["absences"] {
  const found = new Map<string, AttendanceView["absences"][number]>();
  for (const { number, decision } of points) {
    for (const { name, person, scope, ...span } of decision?.absences ?? []) {
      const key = `${scope} ${name}`;
      const known = found.get(key);
      if (known) known.points.push(number);
      else found.set(key, { name, href: namedPersonHref({ name, person }), scope, points: [number], source: lineRange(place, span) });
    }
  }
  return [...found.values()];
}

/** Once per spelling; the first printed letter counts. */
function toVoters(points: readonly Point[]): AttendanceView["voters"] {
  const voters = new Map<string, AttendanceView["voters"][number]>();
  for (const { decision, sections } of points) {
    for (const { ballots, carried, ...span } of decision?.votes ?? []) {
      const text = decision ? voteWords(span, { ...decision, point: { sections } }) : "";
      if (!isFullyNamed({ names: ballots, carried, text })) continue;
      for (const { name, person, party } of ballots) {
        voters.set(name, { name, href: namedPersonHref({ name, person }), party: voters.get(name)?.party ?? party });
      }
    }
  }
  return [...voters.values()];
}
