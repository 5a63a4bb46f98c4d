import type { MinutesSource } from "@/lib/minutes/source-line";

const mediaTypes: Record<MinutesSource["kind"], string> = {
  text: "text/plain; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The media type of a source, from what its content turned out to be. */
export function mediaTypeOf(kind: MinutesSource["kind"]): string {
  return mediaTypes[kind];
}
