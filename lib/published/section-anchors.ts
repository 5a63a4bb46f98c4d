import type { SectionKind } from "@/lib/minutes/minutes";

const anchors: Record<SectionKind, string> = {
  summary: "resume",
  effect: "effekt",
  recommendation: "indstilling",
  decision: "beslutning",
  presentation: "sagsfremstilling",
  economy: "oekonomi",
  attachments: "bilag",
  proposal: "forslag",
  proposerRecommendation: "forslagsstillers-indstilling",
  administrationComment: "belysning",
  other: "afsnit",
};

/** One anchor for each section, in order: `resume`, `afsnit`, `afsnit-2`. */
export function sectionAnchors(kinds: SectionKind[]): string[] {
  return kinds.map((kind, index) => {
    const earlier = kinds.slice(0, index).filter((other) => other === kind).length;
    return earlier === 0 ? anchors[kind] : `${anchors[kind]}-${earlier + 1}`;
  });
}
