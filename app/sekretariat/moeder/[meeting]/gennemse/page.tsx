import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CorrectionList } from "@/components/desk/review/correction-list";
import { DoubtList } from "@/components/desk/review/doubt-list";
import { PointChooser } from "@/components/desk/review/point-chooser";
import { PointFields } from "@/components/desk/review/point-fields";
import { ReviewHead } from "@/components/desk/review/review-head";
import { ReviewMessages } from "@/components/desk/review/review-messages";
import { ReviewSource } from "@/components/desk/review/review-source";
import { UnplacedCorrections } from "@/components/desk/review/unplaced-corrections";
import { StructureForms } from "@/components/desk/review/structure-forms";
import { formatDate } from "@/lib/danish/format-date";
import { getReview } from "@/lib/desk/review/get-review";
import { may } from "@/lib/session/permissions";
import { requireStaff } from "@/lib/session/require-staff";
import { deskReviewText as text } from "@/lib/text/desk-review";
import {
  addMemberAction,
  beginAction,
  changeStructureAction,
  decideFindingAction,
  keepApartAction,
  mergeNamesAction,
  saveFieldAction,
  settleWarningAction,
  undoAction,
} from "./actions";

const query = z.object({ punkt: z.uuid().optional().catch(undefined), afvist: z.enum(["fjernet", "trukket"]).optional().catch(undefined) });
const address = z.object({ meeting: z.uuid() });

export const metadata: Metadata = { title: text.title("") };

export default async function ReviewPage({ params, searchParams }: PageProps<"/sekretariat/moeder/[meeting]/gennemse">) {
  const staff = await requireStaff("laeser");
  const place = address.safeParse(await params);
  const { punkt, afvist } = query.parse(await searchParams);
  const review = place.success ? await getReview(staff, place.data.meeting, punkt) : null;
  if (!review) notFound();
  const { meeting, revision, point, corrections } = review;
  const editable = revision.editable && may(staff, "correct");
  const actions = { settle: settleWarningAction, merge: mergeNamesAction, keepApart: keepApartAction, decide: decideFindingAction };
  const target = { action: saveFieldAction, add: addMemberAction, revisionId: revision.id, readOnly: !editable };
  return (
    <div className="page">
      <ReviewHead review={review} date={formatDate(meeting.date)} editable={editable} begin={beginAction} />
      <ReviewMessages refused={afvist} lostTime={revision.lostTime} />
      <DoubtList {...review} revision={{ ...revision, editable }} actions={actions} meetingId={meeting.id} />
      {corrections.length > 0 && (
        <section className="block--tight" aria-labelledby="rettelser">
          <h2 className="heading--small" id="rettelser">
            {text.corrections(corrections.length)}
          </h2>
          <CorrectionList corrections={corrections} editable={editable} meetingId={meeting.id} undo={undoAction} />
        </section>
      )}
      <UnplacedCorrections corrections={review.leftOut} heading={text.leftOut(review.leftOut.length)} note={text.leftOutNote} />
      <div className="review">
        <ReviewSource lines={review.lines} point={point?.content ?? null} findings={review.findings} warnings={review.warnings} />
        <section aria-labelledby="laest">
          <div className="review__head">
            <h2 className="heading--small" id="laest">
              {text.read}
            </h2>
            <PointChooser points={review.points} point={point} />
          </div>
          {point && (
            <div key={point.key}>
              <PointFields {...target} point={point.key} content={point.content} />
              {editable && (
                <StructureForms
                  revisionId={revision.id}
                  meetingId={meeting.id}
                  point={point.key}
                  line={point.content.line}
                  endLine={point.content.endLine}
                  isFirst={point.index === 0}
                  change={changeStructureAction}
                />
              )}
            </div>
          )}
        </section>
      </div>
    </div>
  );
}
