import { SourceLink } from "./source-link";
import type { Doubt } from "@/lib/published/views/doubt";
import { pointText } from "@/lib/text/point";

type Props = { doubts: readonly Doubt[] };

/** What the reading is unsure of, said quietly below what it is about. */
export function Doubts({ doubts }: Props) {
  return doubts.map(({ message, source }, index) => (
    <p key={index} className="note above-3">
      <strong>{pointText.doubt}</strong> {message} {source && <SourceLink source={source} />}
    </p>
  ));
}
