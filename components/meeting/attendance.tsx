import { SourceLink } from "@/components/source/source-link";
import { MemberName } from "@/components/vote/member-name";
import { PersonLink } from "@/components/vote/person-link";
import type { AttendanceView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";

type Props = { attendance: AttendanceView; date: string };

const text = meetingText.attendance;

/** What the minutes let on about who took part, and that they say no more. */
export function Attendance({ attendance: { absences, voters }, date }: Props) {
  return (
    <>
      <h2 className="heading--small">{text.heading}</h2>
      <p className="note below-3">{absences.length + voters.length > 0 ? text.onlyAbsence : text.nothing}</p>
      {absences.length + voters.length > 0 && (
        <dl className="facts below-8">
          {voters.length > 0 && (
            <div>
              <dt>{text.voters}</dt>
              {voters.map((voter) => (
                <dd key={voter.name}>
                  <MemberName member={voter} date={date} />
                </dd>
              ))}
            </div>
          )}
          {absences.map(({ name, href, scope, points, source }) => (
            <div key={`${scope} ${name}`}>
              <dt>{text.absent(scope, points)}</dt>
              <dd>
                <PersonLink name={name} href={href} /> <SourceLink source={source} />
                {points.length > 1 && <span className="note">{text.furtherPlaces(points.length - 1)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
