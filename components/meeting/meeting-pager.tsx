import { formatDate } from "@/lib/danish/format-date";
import type { MeetingView } from "@/lib/published/views/meeting-view";
import { meetingText } from "@/lib/text/meeting";

type Props = Pick<MeetingView, "previous" | "next">;

const text = meetingText.pager;

/** The committee's meetings before and after this one. */
export function MeetingPager({ previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={text.label}>
      {previous && <Neighbour meeting={previous} rel="prev" label={text.previous} />}
      {next && <Neighbour meeting={next} rel="next" label={text.next} />}
    </nav>
  );
}

type NeighbourProps = { meeting: NonNullable<MeetingView["next"]>; rel: "prev" | "next"; label: string };

function Neighbour({ meeting: { href, date }, rel, label }: NeighbourProps) {
  return (
    <p>
      <span>{label}</span>
      <a rel={rel} href={href}>
        <time dateTime={date}>{formatDate(date)}</time>
      </a>
    </p>
  );
}
