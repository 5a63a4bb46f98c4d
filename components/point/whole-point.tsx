import { CorrectionTable } from "@/components/change/correction-table";
import { Ruling } from "@/components/decision/ruling";
import { Doubts } from "@/components/source/doubts";
import { VoteSections } from "@/components/vote/vote-sections";
import type { PointView } from "@/lib/published/views/point-view";
import { Comparison } from "./comparison";
import { PointFacts } from "./point-facts";
import { PointHead } from "./point-head";
import { PointPager } from "./point-pager";
import { PointSection } from "./point-section";
import { PrintFooter } from "./print-footer";
import { SectionNav } from "./section-nav";

type Props = {
  point: PointView;
  /** The portal's public address, for a reference that works anywhere. */
  baseUrl: string;
};

/** All of a point's page, as the public sees it and as the secretariat sees it before. */
export function WholePoint({ point, baseUrl }: Props) {
  return (
    <>
      <PointHead point={point} />
      <Ruling point={point} />
      <div className="point above-8">
        <SectionNav point={point} />
        <div>
          <Comparison
            recommendation={point.recommendation}
            decision={point.decision}
            outcome={point.outcome}
            moverPages={point.moverPages}
          />
          <VoteSections votes={point.decision?.votes ?? []} date={point.meeting.date} />
          {point.sections.map((section) => (
            <PointSection key={section.id} section={section} attachments={point.attachmentList} sourceHref={point.meeting.sourceHref} />
          ))}
          <Doubts doubts={point.doubts} />
          <CorrectionTable corrections={point.corrections} />
          <PointFacts point={point} baseUrl={baseUrl} />
        </div>
      </div>
      <PointPager previous={point.previous} next={point.next} />
      <PrintFooter point={point} />
    </>
  );
}
