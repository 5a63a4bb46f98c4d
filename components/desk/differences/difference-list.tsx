import { PassageList } from "@/components/change/passage-list";
import type { FieldDifference, MeetingDifference, PointDifference } from "@/lib/desk/review/compare-readings";
import { deskDifferencesText as text } from "@/lib/text/desk-differences";

/** What is different in a meeting, point by point and field by field, with what stood there and what stands there now. */
export function DifferenceList({ difference: { meeting, points } }: { difference: MeetingDifference }) {
  if (meeting.length + points.length === 0) return <p>{text.nothing}</p>;
  return (
    <ul className="doubts">
      {meeting.length > 0 && (
        <li>
          <details open>
            <summary>{text.meeting}</summary>
            <Fields fields={meeting} />
          </details>
        </li>
      )}
      {points.map((point, index) => (
        <li key={index}>
          <Point point={point} />
        </li>
      ))}
    </ul>
  );
}

const shownAtOnce = 6;

function Point({ point: { kind, title, fields } }: { point: PointDifference }) {
  if (fields.length === 0) return text[kind](title);
  return (
    <details open={fields.length <= shownAtOnce}>
      <summary>
        {text[kind](title)}, {text.count(fields.length)}
      </summary>
      <Fields fields={fields} />
    </details>
  );
}

function Fields({ fields }: { fields: FieldDifference[] }) {
  return (
    <dl className="facts">
      {fields.map(({ field, subject, passages }, index) => (
        <div key={index}>
          <dt>{text.field(field, subject)}</dt>
          <dd>
            <PassageList passages={passages} word={(value) => text.value(field, value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
