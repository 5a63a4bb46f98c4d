import { useId, type ReactNode } from "react";
import type { TextMark } from "@/lib/published/views/text-mark";
import { glossaryText } from "@/lib/text/glossary";

type Props = { mark: Extract<TextMark, { kind: "explanation" }>; children: ReactNode };

/** A word that opens its meaning beside it. The browser does it, without a script: by mouse, by keyboard, and closed again with Escape. */
export function Explanation({ mark: { slug, term, explanation }, children }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" className="explained" popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className="explanation">
        <strong>{term}: </strong>
        {explanation} <a href={`/ordliste#${slug}`}>{glossaryText.all}</a>
      </span>
    </>
  );
}
