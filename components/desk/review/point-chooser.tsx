import type { Review } from "@/lib/desk/review/review-view";
import { deskReviewText as text } from "@/lib/text/desk-review";

/** Which point is looked at, as a form that works without scripts. */
export function PointChooser({ points, point }: Pick<Review, "points" | "point">) {
  return (
    <form method="get" className="review-field__row">
      <label className="field-label" htmlFor="punkt">
        {text.point}
      </label>
      <select className="field field--fit" id="punkt" name="punkt" defaultValue={point?.key} key={point?.key}>
        {points.map(({ key, title }, index) => (
          <option key={key} value={key}>
            {text.ofPoints(index + 1, points.length, title)}
          </option>
        ))}
      </select>
      <button className="button">{text.show}</button>
    </form>
  );
}
