import { deskPublishText } from "@/lib/text/desk-publish";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { FormMessage } from "../form/form-message";

type Props = { refused: keyof typeof text.standing | undefined; lostTime: boolean };

/** What was refused just now, and that the version has lost its time. */
export function ReviewMessages({ refused, lostTime }: Props) {
  return (
    <>
      {refused && (
        <FormMessage kind="error">
          <p>{text.standing[refused]}</p>
        </FormMessage>
      )}
      {lostTime && (
        <FormMessage kind="warning">
          <p>{deskPublishText.lostTime}</p>
        </FormMessage>
      )}
    </>
  );
}
