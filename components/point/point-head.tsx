import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { formatDate } from "@/lib/danish/format-date";
import type { PointView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";
import { shellText } from "@/lib/text/shell";

type Props = { point: PointView };

/** Where the point stands and what it is called. */
export function PointHead({ point: { title, number, meeting } }: Props) {
  const { committee, date, href, term, points, example } = meeting;
  const trail = [
    { label: pointText.committees, href: "/udvalg" },
    { label: committee.name, href: committee.href },
    { label: formatDate(date), href },
  ];
  return (
    <>
      <Breadcrumbs trail={trail} current={pointText.label(number)} />
      <div className="page-head">
        <p className="eyebrow">
          {pointText.position(number, points)}, {committee.name}
          {term && ` ${term.from}–${term.to}`}, <time dateTime={date}>{formatDate(date)}</time>
          {example && `, ${shellText.examples.mark}`}
        </p>
        <h1>{title}</h1>
      </div>
    </>
  );
}
