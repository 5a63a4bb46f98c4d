import { SourceLink } from "@/components/source/source-link";
import { formatDate } from "@/lib/danish/format-date";
import type { DoubtPlace } from "@/lib/published/views/completeness-view";
import { collectionText } from "@/lib/text/collection";

type Props = { place: DoubtPlace };

const text = collectionText.doubts;

/** Where the reader is in doubt: the point, and the line. */
export function DoubtEntry({ place: { date, point, href, source } }: Props) {
  return (
    <>
      <a href={href}>{point === null ? text.inMeeting(formatDate(date)) : text.inPoint(formatDate(date), point)}</a>
      {source && (
        <>
          {" "}
          <SourceLink source={source} />
        </>
      )}
    </>
  );
}
