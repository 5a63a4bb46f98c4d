import { sourceText } from "@/lib/text/source";

/** What the tints of the numbered source mean. */
export function SourceKey() {
  return (
    <p className="source-key above-6">
      <span>{sourceText.legend}</span>
      <span data-role="structure">{sourceText.legendStructure}</span>
      <span data-role="decision">{sourceText.legendDecision}</span>
    </p>
  );
}
