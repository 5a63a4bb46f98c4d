import type { PointView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";

type Props = Pick<PointView, "previous" | "next">;

/** The points before and after this one in the meeting. */
export function PointPager({ previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={pointText.neighbours}>
      {previous && <Neighbour neighbour={previous} rel="prev" />}
      {next && <Neighbour neighbour={next} rel="next" />}
    </nav>
  );
}

function Neighbour({ neighbour, rel }: { neighbour: NonNullable<PointView["next"]>; rel: "prev" | "next" }) {
  return (
    <p>
      <span>{pointText.label(neighbour.number)}</span>
      <a rel={rel} href={neighbour.href}>
        {neighbour.title}
      </a>
    </p>
  );
}
