import type { Review } from "@/lib/desk/review/review-view";
import { deskReviewText as text } from "@/lib/text/desk-review";
import type { FieldTarget } from "./correctable";
import { PointChooser } from "./point-chooser";
import { PointFields } from "./point-fields";
import { StructureForms } from "./structure-forms";

type Props = Pick<Review, "points" | "point" | "corrections"> & {
  target: Omit<FieldTarget, "point">;
  meetingId: string;
  change: (form: FormData) => Promise<void>;
};

/** What was read of the point that is looked at, field by field, with the way to the others. */
export function ReviewPoint({ points, point, corrections, target, meetingId, change }: Props) {
  return (
    <section aria-labelledby="laest">
      <div className="review__head">
        <h2 className="heading--small" id="laest">
          {text.read}
        </h2>
        <PointChooser points={points} point={point} />
      </div>
      {point && (
        <div key={point.key}>
          <PointFields {...target} point={point.key} content={point.content} corrections={corrections} />
          {!target.readOnly && (
            <StructureForms
              revisionId={target.revisionId}
              meetingId={meetingId}
              point={point.key}
              line={point.content.line}
              endLine={point.content.endLine}
              isFirst={point.index === 0}
              change={change}
            />
          )}
        </div>
      )}
    </section>
  );
}
