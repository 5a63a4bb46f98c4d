"use client";

import { useActionState } from "react";
import { deskPublishText as text } from "@/lib/text/desk-publish";
import { FormMessage } from "../form/form-message";
import { LinesField } from "../form/lines-field";
import { ReasonField } from "./reason-field";

/** Why a version was not published; empty where nothing has stood in the way. */
export type PublishState = { reasons: string[] };
type Props = {
  action: (state: PublishState, form: FormData) => Promise<PublishState>;
  meetingId: string;
  revisionId: string;
  isFirst: boolean;
};

/** The last step, with a word to the public; what takes the place of another version needs one. The button can always be pressed; what stands in the way is then said, with the way to it. */
export function PublishForm({ action, meetingId, revisionId, isFirst }: Props) {
  const [{ reasons }, submit, pending] = useActionState(action, { reasons: [] });
  return (
    <form className="form" action={submit}>
      {reasons.length > 0 && (
        <FormMessage kind="error">
          <p>
            <strong>{text.blocked}</strong> <a href={`/sekretariat/moeder/${meetingId}/gennemse`}>{text.back}</a>
          </p>
          <ul className="message-list">
            {reasons.map((reason, index) => (
              <li key={index}>{reason}</li>
            ))}
          </ul>
        </FormMessage>
      )}
      <input type="hidden" name="revisionId" value={revisionId} />
      {isFirst ? (
        <LinesField name="note" label={text.note} hint={text.noteHint} rows={3} defaultValue="" />
      ) : (
        <ReasonField name="note" label={text.reason} hint={text.reasonHint} />
      )}
      {!isFirst && <HideEarlier />}
      <div className="form__row">
        <label className="field-label" htmlFor="tidspunkt">
          {text.later}
        </label>
        <p className="note" id="tidspunkt-hint">
          {text.laterHint}
        </p>
        <input className="field" id="tidspunkt" type="datetime-local" name="at" aria-describedby="tidspunkt-hint" />
      </div>
      <button className="button button--primary" disabled={pending}>
        {text.submit}
      </button>
    </form>
  );
}

function HideEarlier() {
  return (
    <div className="form__row">
      <label className="choice">
        <input type="checkbox" name="hidesEarlier" aria-describedby="skjul-hint" />
        <span>{text.hideEarlier}</span>
      </label>
      <p className="note" id="skjul-hint">
        {text.hideEarlierHint}
      </p>
    </div>
  );
}
