import type { SourceView } from "@/lib/published/views/source-view";
import { sourceText } from "@/lib/text/source";

type Props = Pick<SourceView, "withheld">;

/** Says which lines are missing because a point or an attachment is withdrawn. */
export function WithheldLines({ withheld }: Props) {
  if (withheld.length === 0) return null;
  return (
    <div className="message">
      {withheld.map(({ part, line, endLine }) => (
        <p key={line}>{sourceText.withheld[part](line, endLine)}</p>
      ))}
    </div>
  );
}
