import type { EndedTime } from "@/lib/desk/clear-schedule";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { FormMessage } from "../form/form-message";
import { EndedTimeMessage } from "../publish/ended-time-message";

type Props = { refused: keyof typeof text.standing | undefined; endedTime: EndedTime | null };

/** What was refused just now, and how the time that was set for the version has ended. */
export function ReviewMessages({ refused, endedTime }: Props) {
  return (
    <>
      {refused && (
        <FormMessage kind="error">
          <p>{text.standing[refused]}</p>
        </FormMessage>
      )}
      <EndedTimeMessage ended={endedTime} />
    </>
  );
}
