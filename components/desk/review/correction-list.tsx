import type { ReviewCorrection } from "@/lib/desk/review/review-view";
import { correctionSentence } from "@/lib/text/desk-correction";
import { deskReviewText as text } from "@/lib/text/desk-review";

type Props = { corrections: ReviewCorrection[]; editable: boolean; meetingId: string; undo: (form: FormData) => Promise<void> };

/** What people have corrected, what was printed, and the way back. Renders nothing where nothing is. */
export function CorrectionList({ corrections, editable, meetingId, undo }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className="block--tight" aria-labelledby="rettelser">
      <h2 className="heading--small" id="rettelser">
        {text.corrections(corrections.length)}
      </h2>
      <ul className="doubts doubts--row">
        {corrections.map(({ id, path, printed, corrected, author }) => (
          <li key={id}>
            <div>
              {correctionSentence(path, printed, corrected)} {author && text.by(author)}
            </div>
            {editable && (
              <form action={undo}>
                <input type="hidden" name="correctionId" value={id} />
                <input type="hidden" name="meetingId" value={meetingId} />
                <button className="button">{text.undo}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
