import type { PointChange } from "@/lib/published/views/change-view";
import { changeText } from "@/lib/text/change";
import { PassageList } from "./passage-list";

type Props = { point: PointChange };

const text = changeText.comparison;

/** What changed in one point. Passages that are alike are counted, not repeated. */
export function PointComparison({ point: { number, title, href, kind, passages } }: Props) {
  const name = text.point(number, title);
  return (
    <section className="section">
      <h2>{href === null ? name : <a href={href}>{name}</a>}</h2>
      <p className="note above-1 below-3">{text.kinds[kind]}</p>
      <div className="prose readable">
        <PassageList passages={passages} />
      </div>
    </section>
  );
}
