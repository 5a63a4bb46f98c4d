"use client";

import { useActionState } from "react";
import { formatMoment } from "@/lib/danish/danish-time";
import type { WithdrawnPart } from "@/lib/desk/review/list-withdrawn-parts";
import { deskPublishText } from "@/lib/text/desk-publish";
import { SelectField } from "../form/select-field";
import { ReasonField } from "./reason-field";
import type { WithdrawState } from "./withdraw-form";

type Props = {
  action: (state: WithdrawState, form: FormData) => Promise<WithdrawState>;
  meetingId: string;
  parts: WithdrawnPart[];
};

const { restored: text, withdraw } = deskPublishText;

/** Shows again what is withdrawn, with a reason that everybody can read. Renders nothing where nothing is. */
export function RestoreForm({ action, meetingId, parts }: Props) {
  const [{ fault }, submit, pending] = useActionState(action, { fault: null });
  const [first] = parts;
  if (!first) return null;
  return (
    <section className="block--tight" aria-labelledby="vis-igen">
      <h2 className="heading--small" id="vis-igen">
        {text.heading}
      </h2>
      <p>{text.lead}</p>
      <form className="form above-3" action={submit}>
        <input type="hidden" name="meetingId" value={meetingId} />
        <SelectField
          name="what"
          label={text.what}
          choices={parts.map((part) => ({ value: part.what, label: labelOf(part) }))}
          defaultValue={first.what}
        />
        <ReasonField label={text.reason} hint={withdraw.reasonHint} fault={fault && withdraw.noReason} />
        <button className="button" disabled={pending}>
          {text.submit}
        </button>
      </form>
    </section>
  );
}

function labelOf({ point, attachment, withdrawnAt, reason }: WithdrawnPart): string {
  const when = formatMoment(withdrawnAt);
  if (point && attachment !== null) return text.attachment(point.number, attachment, when, reason);
  return point ? text.point(point.number, point.title, when, reason) : text.whole(when, reason);
}
