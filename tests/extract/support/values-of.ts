import type { Minutes } from "@/lib/minutes/minutes";

const placeKeys = new Set([
  "line",
  "endLine",
  "page",
  "itemSpans",
  "outcomeSpan",
  "contents",
  "source",
  "warnings",
  "furniture",
  "unplaced",
]);

/** What a referat says, without where it says it: two readings of one referat agree in this, whatever file each came from. */
export function valuesOf(minutes: Minutes): unknown {
  return JSON.parse(
    JSON.stringify(minutes, (key: string, value: unknown) => {
      if (placeKeys.has(key)) return undefined;
      if (isAttachmentSection(value)) return { ...value, blocks: [] }; // how the list is set; its titles are the point's attachments
      return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value;
    }),
  );
}

function isAttachmentSection(value: unknown): value is object {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "attachments" && "blocks" in value;
}
