import { Fragment } from "react";
import { SourceLink } from "@/components/source/source-link";
import { formatDate } from "@/lib/danish/format-date";
import type { CommitteeCompleteness, DoubtPlace } from "@/lib/published/views/completeness-view";
import { collectionText } from "@/lib/text/collection";
import { doubtsId } from "./completeness-table";
import { MissingSection } from "./missing-section";

type Props = { committees: CommitteeCompleteness[] };

const text = collectionText.doubts;

/** Where the reader is in doubt, committee by committee: the points, and the lines. */
export function DoubtsSection({ committees }: Props) {
  return (
    <MissingSection
      id={doubtsId}
      heading={text.heading}
      lead={text.lead}
      none={text.none}
      groups={committees.map(({ name, doubts, openDoubts }) => {
        const more = openDoubts - doubts.reduce((sum, { count }) => sum + count, 0);
        return {
          name,
          entries: [
            ...doubts.map((place) => ({ key: place.href, content: <Entry place={place} /> })),
            ...(more > 0 ? [{ key: "more", content: text.more(more) }] : []),
          ],
        };
      })}
    />
  );
}

function Entry({ place: { date, point, href, lines } }: { place: DoubtPlace }) {
  return (
    <>
      <a href={href}>{point === null ? text.inMeeting(formatDate(date)) : text.inPoint(formatDate(date), point)}</a>
      {lines.map((line) => (
        <Fragment key={line.line}>
          {" "}
          <SourceLink source={line} />
        </Fragment>
      ))}
    </>
  );
}
