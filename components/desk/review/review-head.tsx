import { formatNumber } from "@/lib/danish/format-number";
import type { DeskState } from "@/lib/desk/overview/desk-meeting";
import type { Review } from "@/lib/desk/review/review-view";
import { deskPreviewText } from "@/lib/text/desk-preview";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { StateLabel } from "../overview/state-label";

type Action = (form: FormData) => Promise<void>;
type Props = { review: Review; date: string; editable: boolean; begin: Action };

/** What is reviewed, how much stands in the way, and where it goes from here. */
export function ReviewHead({ review, date, editable, begin }: Props) {
  const { meeting, revision, file, proposals } = review;
  const [blocking, check] = [countOpen(review, "blocking"), countOpen(review, "check")];
  return (
    <div className="page-head page-head--spacious page-head--low">
      <a href="/sekretariat">{text.overview}</a>
      <h1 className="page-head__quiet">{text.title(date)}</h1>
      <p className="page-head__lead">{text.file(meeting.committee, file.name, formatNumber(file.lines))}</p>
      <p role="status">
        <StateLabel state={stateOf(review, blocking + check)} /> {text.summary(blocking, check)}
        {proposals.length > 0 && <a href="#forslag">{text.proposals(proposals.length)}</a>}
      </p>
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
  );
}

/** What nobody has decided about: a number stands in the way as a blocking doubt does, and other personal data should be looked at. */
function countOpen({ warnings, findings }: Review, severity: "blocking" | "check"): number {
  const doubts = warnings.filter((warning) => !warning.settled && warning.severity === severity);
  const found = findings.filter(({ kind, decision }) => decision === null && (kind === "cpr") === (severity === "blocking"));
  return doubts.length + found.length;
}

/** How far the version has come that is looked at. */
function stateOf({ meeting, revision }: Review, left: number): DeskState {
  if (meeting.state === "withdrawn") return "withdrawn";
  if (!revision.editable) return "published";
  return left > 0 ? "waiting" : "ready";
}
