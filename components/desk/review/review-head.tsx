import { formatNumber } from "@/lib/danish/format-number";
import type { DeskState } from "@/lib/desk/overview/desk-meeting";
import type { Review } from "@/lib/desk/review/review-view";
import { deskPreviewText } from "@/lib/text/desk-preview";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { Breadcrumbs } from "../../page/breadcrumbs";
import { StateLabel } from "../overview/state-label";
import { countOpen } from "./count-open";
import { ReviewSteps } from "./review-steps";

type Action = (form: FormData) => Promise<void>;
type Props = { review: Review; date: string; editable: boolean; begin: Action };

/** What is reviewed, how much stands in the way, and where it goes from here. */
export function ReviewHead({ review, date, editable, begin }: Props) {
  const { meeting, revision, file, proposals } = review;
  const state = stateOf(review);
  return (
    <>
      <Breadcrumbs trail={[{ label: text.overview, href: "/sekretariat" }]} current={text.trail(meeting.committee, date)} />
      <div className="page-head page-head--low">
        <h1 className="page-head__quiet">{text.title(date)}</h1>
        <p className="page-head__lead">{text.file(meeting.committee, file.name, formatNumber(file.lines))}</p>
        {state === "withdrawn" ? (
          <p className="above-3">
            <StateLabel state={state} />
          </p>
        ) : (
          <ReviewSteps state={state} />
        )}
        {proposals.length > 0 && (
          <p>
            <a href="#forslag">{text.proposals(proposals.length)}</a>
          </p>
        )}
        {!revision.editable && <p className="note">{text.readonly}</p>}
        <div className="review-field__row above-3">
          {!revision.editable && (
            <form action={begin}>
              <input type="hidden" name="meetingId" value={meeting.id} />
              <button className="button">{text.begin}</button>
            </form>
          )}
          {editable && (
            <a className="button" href={`/sekretariat/moeder/${meeting.id}/laes-igen`}>
              {text.reread.open}
            </a>
          )}
          <a className="button" href={`/sekretariat/moeder/${meeting.id}/forhaandsvisning`}>
            {deskPreviewText.open}
          </a>
          <a className="button" href={`/sekretariat/moeder/${meeting.id}/offentliggoer`}>
            {text.next}
          </a>
        </div>
      </div>
    </>
  );
}

/** How far the version has come that is looked at. */
function stateOf(review: Review): DeskState {
  if (review.meeting.state === "withdrawn") return "withdrawn";
  if (!review.revision.editable) return "published";
  const { blocking, check } = countOpen(review);
  return blocking + check > 0 ? "waiting" : "ready";
}
