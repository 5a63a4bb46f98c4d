import type { PassageChange } from "@/lib/published/views/change-view";
import { changeText } from "@/lib/text/change";
import { TextChange } from "./text-change";

type Props = {
  passages: PassageChange[];
  /** Says a stored value in words; text stands as it is. */
  word?: (value: string) => string;
};

/** Compared passages. Those that are alike are counted, not repeated. */
export function PassageList({ passages, word = (value) => value }: Props) {
  return passages.map((passage, index) =>
    passage.kind === "same" ? (
      <p key={index} className="note sans">
        {changeText.comparison.same(passage.passages)}
      </p>
    ) : (
      <p key={index}>
        {passage.parts.map(({ text, change }, part) => (
          <TextChange key={part} part={{ text: word(text), change }} />
        ))}
      </p>
    ),
  );
}
