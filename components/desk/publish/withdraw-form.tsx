"use client";

import { useActionState } from "react";
import { deskPublishText } from "@/lib/text/desk-publish";
import { ReasonField } from "./reason-field";

export type WithdrawState = { fault: "noReason" | null };
type Props = {
  action: (state: WithdrawState, form: FormData) => Promise<WithdrawState>;
  meetingId: string;
  points: { key: string; number: number; title: string; attachments: { order: number; title: string }[] }[];
  /** What only an earlier version had. */
  earlierPoints: { key: string; number: number; title: string }[];
};

const text = deskPublishText.withdraw;

/** Takes a whole meeting, one point or one attachment back, with a reason that everybody can read. */
export function WithdrawForm({ action, meetingId, points, earlierPoints }: Props) {
  const [{ fault }, submit, pending] = useActionState(action, { fault: null });
  return (
    <section className="block--tight" aria-labelledby="traek-tilbage">
      <h2 className="heading--small" id="traek-tilbage">
        {text.heading}
      </h2>
      <p>{text.lead}</p>
      <form className="form above-3" action={submit}>
        <input type="hidden" name="meetingId" value={meetingId} />
        <div className="form__row">
          <label className="field-label" htmlFor="hvad">
            {text.what}
          </label>
          <select className="field" id="hvad" name="what" defaultValue="" required>
            <option value="" disabled>
              {text.choose}
            </option>
            {points.flatMap(({ key, number, title, attachments }) => [
              <option key={key} value={key}>
                {text.point(number, title)}
              </option>,
              ...attachments.map((attachment) => (
                <option key={`${key}/${attachment.order}`} value={`${key}/${attachment.order}`}>
                  {text.attachment(number, attachment.title)}
                </option>
              )),
            ])}
            {earlierPoints.map(({ key, number, title }) => (
              <option key={key} value={key}>
                {text.earlierPoint(number, title)}
              </option>
            ))}
            <option value="meeting">{text.whole}</option>
          </select>
        </div>
        <ReasonField label={text.reason} hint={text.reasonHint} fault={fault && text.noReason} />
        <button className="button" disabled={pending}>
          {text.submit}
        </button>
      </form>
    </section>
  );
}
