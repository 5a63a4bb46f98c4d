import { Fragment } from "react";
import type { PointSummary } from "@/lib/published/views/point-summary";
import { meetingText } from "@/lib/text/meeting";

type Props = { points: PointSummary[] };
type Highlight = { before: string; number: number; slug: string; after: string };

const text = meetingText.highlights;

/** Where the committee voted, and where it changed what it was asked, in a few sentences. */
export function MeetingHighlights({ points }: Props) {
  return (
    <p className="readable">
      {points.flatMap(highlightsOf).map(({ before, number, slug, after }, index) => (
        <Fragment key={index}>
          {before}
          <a href={`#${slug}`}>{before === "" ? text.point(number) : text.point(number).toLowerCase()}</a>
          {after}{" "}
        </Fragment>
      ))}
      {points.some(({ tallies }) => tallies.length > 0) ? text.rest : text.noVotes}
    </p>
  );
}

function highlightsOf({ number, slug, tallies, outcome }: PointSummary): Highlight[] {
  const place = { number, slug };
  const votes = tallies.map((tally) =>
    tally.onAmendment
      ? { ...place, before: text.amendmentOf, after: text.amendmentVoted(tally) }
      : { ...place, before: "", after: text.voted(tally) },
  );
  const added = outcome.withAddition ? [{ ...place, before: text.addedIn, after: text.added }] : [];
  const amended = outcome.amended ? [{ ...place, before: "", after: text.amended }] : [];
  return [...votes, ...added, ...amended];
}
