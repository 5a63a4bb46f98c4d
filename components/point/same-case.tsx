import { OutcomeMark } from "@/components/decision/outcome-mark";
import type { Treatment } from "@/lib/published/views/point-view";
import { formatDate } from "@/lib/danish/format-date";
import { outcomeLabel } from "@/lib/text/outcome";
import { pointText } from "@/lib/text/point";

type Props = { treatments: Treatment[] };

/** The case's other treatments, oldest first. */
export function SameCase({ treatments }: Props) {
  if (treatments.length === 0) return null;
  return (
    <div className="same-case">
      <h3>{pointText.facts.sameCase}</h3>
      <ol>
        {treatments.map(({ href, title, number, date, committee, outcome }) => (
          <li key={href}>
            <p className="same-case__when">
              <time dateTime={date}>{formatDate(date)}</time>, {committee}
            </p>
            <p>
              <a href={href}>
                {pointText.label(number)}: {title}
              </a>
            </p>
            <span className="outcome outcome--quiet" data-outcome={outcome.outcome}>
              <OutcomeMark outcome={outcome.outcome} />
              <span>{outcomeLabel(outcome.outcome)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
