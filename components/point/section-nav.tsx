import type { PointView } from "@/lib/published/views/point-view";
import { changeText } from "@/lib/text/change";
import { pointText } from "@/lib/text/point";
import { comparisonId } from "./comparison";

type Props = { point: PointView };

/** The parts of the page: a column that stays in sight, a row to scroll on a phone. */
export function SectionNav({ point }: Props) {
  return (
    <nav className="section-nav" aria-label={pointText.onThisPage}>
      <h2 className="section-nav__title">{pointText.onThisPage}</h2>
      <ul>
        {parts(point).map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function parts({ recommendation, decision, sections, corrections }: PointView): { id: string; label: string }[] {
  const votes = decision?.votes.length ?? 0;
  return [
    ...(recommendation || decision
      ? [{ id: comparisonId, label: pointText.comparisonOf(recommendation !== null, decision !== null) }]
      : []),
    ...(votes > 0 ? [{ id: "afstemning", label: votes === 1 ? pointText.vote : pointText.votes }] : []),
    ...sections.map(({ id, heading }) => ({ id, label: pointText.sectionHeading(heading) })),
    ...(corrections.length > 0 ? [{ id: "rettet", label: changeText.correction.heading }] : []),
    { id: "sagen", label: pointText.case },
  ];
}
