import { PointRow } from "@/components/point/point-row";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { describePointGroup } from "@/lib/text/point-group";
import { groupPoints } from "./group-points";

type Props = { meeting: MeetingView };

/** Every point of a meeting in order, parted by who has the last word. */
export function MeetingAgenda({ meeting: { points, date } }: Props) {
  const typed = points.some(({ caseType }) => caseType !== null);
  return (
    <div className="register">
      {groupPoints(points).map(({ kind, points: grouped }) => {
        const { heading, note } = describePointGroup(kind, grouped, typed);
        return (
          <section key={grouped[0]?.slug}>
            <div className="register__group">
              <h2>{heading}</h2>
              {note !== null && <p>{note}</p>}
            </div>
            <ol className="register__list">
              {grouped.map((point) => (
                <PointRow key={point.slug} point={point} date={date} numbered />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
