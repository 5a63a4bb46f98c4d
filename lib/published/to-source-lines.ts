import type { AgendaPointGetPayload, AgendaPointSelect } from "@/lib/database/generated/models/AgendaPoint";
import { pointHref, type MeetingPlace } from "./paths";
import { withdrawnAttachmentsSelect } from "./withdrawn-attachments";
import type { SourceLineView } from "./views/source-view";

/** Where a point and its sections stand in the source. */
export const sourcePointSelect = {
  number: true,
  slug: true,
  line: true,
  endLine: true,
  identity: { select: { withdrawnAt: true, ...withdrawnAttachmentsSelect } },
  sections: { orderBy: { order: "asc" }, select: { kind: true, heading: true, line: true, endLine: true } },
} satisfies AgendaPointSelect;

type PointRow = AgendaPointGetPayload<{ select: typeof sourcePointSelect }>;
type LineRow = { number: number; page: number | null; text: string };

/** The lines that are not blank, each with what was read there. */
export function toSourceLines(lines: LineRow[], points: PointRow[], place: MeetingPlace): SourceLineView[] {
  const roles = rolesByLine(points);
  const starts = new Map(points.map(({ line, number, slug }) => [line, { number, href: pointHref(place, slug) }]));
  let page: number | null = null;
  return lines
    .filter(({ text }) => text.trim() !== "")
    .map((line) => {
      const newPage = line.page === page ? null : line.page;
      page = line.page;
      return {
        number: line.number,
        newPage,
        text: line.text,
        role: roles.get(line.number) ?? null,
        point: starts.get(line.number) ?? null,
      };
    });
}

/** Headings and case numbers are structure, decisions are decisions; the rest is text. */
function rolesByLine(points: PointRow[]): Map<number, "structure" | "decision"> {
  const roles = new Map<number, "structure" | "decision">();
  for (const point of points) {
    const firstSection = point.sections[0]?.line ?? point.endLine + 1;
    for (let line = point.line; line < firstSection; line++) roles.set(line, "structure");
    for (const section of point.sections) {
      if (section.kind === "decision") {
        for (let line = section.line; line <= section.endLine; line++) roles.set(line, "decision");
      } else if (section.heading !== "") {
        roles.set(section.line, "structure");
      }
    }
  }
  return roles;
}
