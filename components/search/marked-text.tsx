import type { Segment } from "@/lib/search/search-result";

type Props = { segments: Segment[] };

/** Text with what was found marked. Only ever text nodes. */
export function MarkedText({ segments }: Props) {
  return segments.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
