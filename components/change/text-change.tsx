import type { TextPart } from "@/lib/published/views/change-view";
import { changeText } from "@/lib/text/change";

type Props = { part: TextPart };

const { removed, added } = changeText.comparison;

/** A stretch of compared text. Few screen readers tell of `ins` and `del`, so words that are heard do. */
export function TextChange({ part: { text, change } }: Props) {
  if (change === null) return text;
  const Mark = change === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="visually-hidden">[{change === "added" ? added : removed}: </span>
      {text}
      <span className="visually-hidden">] </span>
    </Mark>
  );
}
