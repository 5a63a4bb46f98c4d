import { lineHref, type MeetingPlace } from "./paths";
import type { LineRange } from "./views/line-range";

/** Lines of a meeting's source with their address. */
export function lineRange(place: MeetingPlace, { line, endLine }: { line: number; endLine: number }): LineRange {
  return { line, endLine, href: lineHref(place, line) };
}
