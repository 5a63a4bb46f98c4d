"use client";

import { useActionState } from "react";
import { reportText } from "@/lib/text/report";
import { ReportField } from "./report-field";

/** What the form shows after an attempt that was not sent on: the fields at fault, and everything as it was typed. */
export type ReportState = {
  fault: "fields" | "tooMany" | null;
  faulty: ("page" | "message" | "email")[];
  given: { page: string; message: string; email: string };
};

type Props = {
  kind: keyof typeof reportText.forms;
  action: (state: ReportState, form: FormData) => Promise<ReportState>;
  /** The page that the form was opened from; empty where it is not known. */
  page: string;
};

/** A report to the secretariat, as a plain form: where something is wrong the page is sent anew with what it is, and nothing typed is lost. */
export function ReportForm({ kind, action, page }: Props) {
  const [{ fault, faulty, given }, submit] = useActionState(action, { fault: null, faulty: [], given: { page, message: "", email: "" } });
  const faultOf = (name: keyof typeof given) => (faulty.includes(name) ? reportText.faults[name] : null);
  const { message, messageHint } = reportText.forms[kind];
  return (
    <form action={submit} className="form" noValidate>
      {fault && (
        <div className="message message--error" role="alert" tabIndex={-1}>
          {fault === "tooMany" ? reportText.tooMany : reportText.failed}
        </div>
      )}
      <ReportField name="page" label={reportText.page} hint={reportText.pageHint} fault={faultOf("page")} value={given.page} />
      <ReportField name="message" label={message} hint={messageHint} fault={faultOf("message")} value={given.message} lines={8} />
      <ReportField name="email" label={reportText.email} hint={reportText.emailHint} fault={faultOf("email")} value={given.email} />
      <p className="note">{reportText.privacy}</p>
      <p>
        <button className="button button--primary">{reportText.submit}</button>
      </p>
    </form>
  );
}
