import { OutcomeStrip } from "@/components/decision/outcome-strip";
import { ExampleMark } from "@/components/page/example-mark";
import { PointRow } from "@/components/point/point-row";
import { formatDate } from "@/lib/danish/format-date";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { homeText } from "@/lib/text/home";
import { spokenCounts } from "@/lib/text/outcome";
import { mostConsequential } from "./most-consequential";

type Props = { meeting: MeetingView };

const text = homeText.latest;
const shown = 6;

/** The newest meeting: all of it as marks, and the points that mattered most as rows. */
export function LatestMeeting({ meeting: { date, href, committee, example, points, outcomes } }: Props) {
  return (
    <section aria-labelledby="seneste">
      <div className="section-head">
        <h2 id="seneste">
          {text.heading} <time dateTime={date}>{formatDate(date)}</time>
        </h2>
        <a href={href}>{text.all(points.length)}</a>
      </div>
      <p className="below-3">
        {text.summary(committee.name, spokenCounts(outcomes))}
        {example && <ExampleMark />}
      </p>
      <div className="below-5">
        <OutcomeStrip outcomes={outcomes} />
      </div>
      <ul className="register register--unnumbered">
        {mostConsequential(points, shown).map((point) => (
          <PointRow key={point.slug} point={point} date={date} />
        ))}
      </ul>
    </section>
  );
}
