import { SourceLink } from "@/components/source/source-link";
import type { DecisionView } from "@/lib/published/views/point-view";
import { pointText } from "@/lib/text/point";

type Props = Pick<DecisionView, "doubts">;

/** What the reading of a decision is unsure of, said quietly below it. */
export function DecisionDoubts({ doubts }: Props) {
  return doubts.map(({ message, source }, index) => (
    <p key={index} className="note above-3">
      <strong>{pointText.doubt}</strong> {message} <SourceLink source={source} />
    </p>
  ));
}
