import { OutcomeLabel } from "@/components/decision/outcome-label";
import { ExampleMark } from "@/components/page/example-mark";
import { TallyLabel } from "@/components/vote/tally-label";
import { formatDate } from "@/lib/danish/format-date";
import type { DividedPoint } from "@/lib/published/views/divided-point";
import { homeText } from "@/lib/text/home";
import { fullOutcomeLabel } from "@/lib/text/outcome";

type Props = {
  points: DividedPoint[];
  /** Whether the committee is named: where there is only one, it goes without saying. */
  withCommittee: boolean;
  allHref: string;
};

const text = homeText.divided;

/** Where the members did not agree, newest first. */
export function DividedPoints({ points, withCommittee, allHref }: Props) {
  return (
    <aside aria-labelledby="uenig">
      <div className="section-head">
        <h2 id="uenig">{text.heading}</h2>
      </div>
      <ol className="hits hits--compact">
        {points.map((point) => (
          <Entry key={point.href} point={point} withCommittee={withCommittee} />
        ))}
      </ol>
      <p>
        <a href={allHref}>{text.all}</a>
      </p>
    </aside>
  );
}

/** Where an amendment was what they disagreed on, its fate leads, and the case's own outcome stands below. */
function Entry({
  point: { title, href, date, committee, example, outcome, tally },
  withCommittee,
}: {
  point: DividedPoint;
  withCommittee: boolean;
}) {
  const onAmendment = tally.onAmendment && tally.carried !== null;
  return (
    <li>
      <h3 className="sans">
        <a href={href}>{title}</a>
      </h3>
      <div className="outcome-line">
        {!onAmendment && <OutcomeLabel outcome={outcome} />}
        <TallyLabel tally={tally} />
      </div>
      <p className="note">
        {onAmendment ? text.caseOutcome(fullOutcomeLabel(outcome)) : subjectOf(tally.subject)}{" "}
        <time dateTime={date}>{formatDate(date)}</time>
        {withCommittee && `, ${committee}`}
        {example && <ExampleMark />}
      </p>
    </li>
  );
}

function subjectOf(subject: string): string {
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}.`;
}
