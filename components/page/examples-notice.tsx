import { shellText } from "@/lib/text/shell";

/** Says that nothing in the collection is real, or that some of it is not. */
export function ExamplesNotice({ examples }: { examples: "all" | "some" }) {
  return (
    <aside className="message message--warning examples-notice" aria-label={shellText.examples.heading}>
      <p className="page">
        <strong>{shellText.examples.heading}</strong> {shellText.examples[examples]}
      </p>
    </aside>
  );
}
