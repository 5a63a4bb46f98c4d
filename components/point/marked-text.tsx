import { Fragment } from "react";
import type { TextMark } from "@/lib/published/views/text-mark";
import { Explanation } from "./explanation";
import { withoutTags } from "./without-tags";

type Props = { text: string; marks: TextMark[] | undefined };

/** A text with its links and explanations laid over it. One with tags to take out has other places than those that were marked, and stays bare. */
export function MarkedText({ text, marks = [] }: Props) {
  const shown = withoutTags(text);
  if (shown !== text) return shown;
  return (
    <>
      {marks.map((mark, index) => (
        <Fragment key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          {mark.kind === "link" ? (
            <a href={mark.href}>{text.slice(mark.start, mark.end)}</a>
          ) : (
            <Explanation mark={mark}>{text.slice(mark.start, mark.end)}</Explanation>
          )}
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
