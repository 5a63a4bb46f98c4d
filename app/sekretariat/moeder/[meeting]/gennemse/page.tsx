import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { MergeProposals } from "@/components/desk/people/merge-proposals";
import { CorrectionList } from "@/components/desk/review/correction-list";
import { DoubtList } from "@/components/desk/review/doubt-list";
import { ReviewHead } from "@/components/desk/review/review-head";
import { ReviewMessages } from "@/components/desk/review/review-messages";
import { ReviewPoint } from "@/components/desk/review/review-point";
import { ReviewSource } from "@/components/desk/review/review-source";
import { UnplacedCorrections } from "@/components/desk/review/unplaced-corrections";
import { formatDate } from "@/lib/danish/format-date";
import { getReview } from "@/lib/desk/review/get-review";
import { may } from "@/lib/session/permissions";
import { requireStaff } from "@/lib/session/require-staff";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { keepSpellingsApartAction, mergeSpellingsAction } from "../../../personer/actions";
import {
  addMemberAction,
  beginAction,
  changeStructureAction,
  decideFindingAction,
  keepApartAction,
  mergeNamesAction,
  saveFieldAction,
  seeHintsAction,
  settleWarningAction,
  undoAction,
} from "./actions";

const query = z.object({
  punkt: z.uuid().optional().catch(undefined),
  afvist: z.enum(["cpr", "fjernet", "trukket"]).optional().catch(undefined),
});
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
  const ofNames = { merge: mergeNamesAction, keepApart: keepApartAction };
  const actions = { ...ofNames, settle: settleWarningAction, decide: decideFindingAction, seeAll: seeHintsAction };
  const target = { action: saveFieldAction, add: addMemberAction, revisionId: revision.id, readOnly: !editable };
  return (
    <div className="page">
      <ReviewHead review={review} date={formatDate(meeting.date)} editable={editable} begin={beginAction} />
      <ReviewMessages refused={afvist} endedTime={revision.endedTime} />
      <DoubtList {...review} revision={{ ...revision, editable }} actions={actions} meetingId={meeting.id} />
      <MergeProposals
        proposals={review.proposals}
        merge={mergeSpellingsAction}
        keepApart={keepSpellingsApartAction}
        allHref="/sekretariat/personer"
      />
      <CorrectionList corrections={corrections} editable={editable} meetingId={meeting.id} undo={undoAction} />
      <UnplacedCorrections corrections={review.leftOut} heading={text.leftOut(review.leftOut.length)} note={text.leftOutNote} />
      <div className="review">
        <ReviewSource lines={review.lines} point={point?.content ?? null} findings={review.findings} warnings={review.warnings} />
        <ReviewPoint {...review} target={target} meetingId={meeting.id} change={changeStructureAction} />
      </div>
    </div>
  );
}
