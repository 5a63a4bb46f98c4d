import { OutcomeMark } from "@/components/decision/outcome-mark";
import { ExampleMark } from "@/components/page/example-mark";
import { TallySeats } from "@/components/vote/tally-seats";
import { formatDate } from "@/lib/danish/format-date";
import type { Hit } from "@/lib/search/search-result";
import { fullOutcomeLabel } from "@/lib/text/outcome";
import { pointText } from "@/lib/text/point";
import { searchText } from "@/lib/text/search";
import { sourceText } from "@/lib/text/source";
import { voteText } from "@/lib/text/vote";
import { MarkedText } from "./marked-text";

type Props = { hit: Hit };

const text = searchText.hit;

/** A point that was found: what it is, what was decided, where the words stand. */
export function HitItem({ hit: { point, title, committee, example, date, passage, occurrences } }: Props) {
  const { outcome } = point;
  const votes = point.tallies.filter(({ complete }) => complete);
  return (
    <li data-outcome={outcome.outcome}>
      <h3 className="hit__title">
        <a href={point.href}>
          <MarkedText segments={title} />
        </a>
      </h3>
      <div className="hit__decision">
        <OutcomeMark outcome={outcome.outcome} />
        <p>
          <b>{fullOutcomeLabel(outcome)}.</b> {point.sentence}
          {outcome.outcome === "none" && <span className="soft">{text.noDecision}</span>}
        </p>
      </div>
      {votes.map((tally, index) => (
        <p key={index} className="hit__part">
          <span>{voteText.heading(tally.subject)}:</span> <TallySeats tally={tally} />
        </p>
      ))}
      {passage && (
        <p className="hit__snippet">
          <MarkedText segments={passage.segments} />
        </p>
      )}
      <p className="hit__meta">
        <span>{committee.name}</span>
        <time dateTime={date}>{formatDate(date)}</time>
        <span>{text.point(point.number)}</span>
        {example && <ExampleMark />}
        {point.caseNumber !== null && <span>{text.caseNumber(point.caseNumber)}</span>}
        {passage && (
          <a href={passage.source.href}>
            <span className="visually-hidden">{sourceText.show}: </span>
            {text.passage(
              passage.heading && pointText.sectionHeading(passage.heading),
              sourceText.lines(passage.source.line, passage.source.endLine),
            )}
          </a>
        )}
        {occurrences > 1 && <span>{text.occurrences(occurrences)}</span>}
      </p>
    </li>
  );
}
