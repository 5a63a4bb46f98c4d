import { shellText } from "@/lib/text/shell";

/** Says that nothing on the page is real. */
export function ExamplesNotice() {
  return (
    <aside className="message message--warning examples-notice" aria-label={shellText.examples.heading}>
      <p className="page">
        <strong>{shellText.examples.heading}</strong> {shellText.examples.text}
      </p>
    </aside>
  );
}
