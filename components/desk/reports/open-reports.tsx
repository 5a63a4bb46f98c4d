"use client";

import { useActionState } from "react";
import { formatDate } from "@/lib/danish/format-date";
import type { OpenReport } from "@/lib/desk/reports/list-reports";
import { deskReportsText as text } from "@/lib/text/desk-reports";
import { FormMessage } from "../form/form-message";

/** What became of an attempt to settle a report: a fault, or the number of the one that was settled. */
export type SettleReportState = { fault: keyof typeof text.faults | null; settled: number | null };

type Props = { reports: OpenReport[]; settle: (state: SettleReportState, form: FormData) => Promise<SettleReportState> };

/** The reports that wait, each with the form that settles it. What became of the last one stands on top, as its form is gone by then. */
export function OpenReports({ reports, settle }: Props) {
  const [{ fault, settled }, submit, pending] = useActionState(settle, { fault: null, settled: null });
  return (
    <>
      {fault && <FormMessage kind="error">{text.faults[fault]}</FormMessage>}
      {settled !== null && <FormMessage kind="ok">{text.done(settled)}</FormMessage>}
      <ul className="doubts">
        {reports.map((report) => (
          <li key={report.id} data-grade={report.kind === "personalData" ? "blocking" : "check"}>
            <ReportWords report={report} />
            <form className="form above-3" action={submit}>
              <input type="hidden" name="report" value={report.id} />
              <NoteField number={report.number} />
              <p>
                <button className="button" disabled={pending}>
                  {text.submit(report.number)}
                </button>
              </p>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

function ReportWords({ report: { kind, number, createdAt, page, address, message, email } }: { report: OpenReport }) {
  const day = createdAt.toISOString();
  return (
    <>
      <h3 className="heading--small">{text.name(text.kinds[kind], number)}</h3>
      <p className="note">
        <time dateTime={day}>{text.received(formatDate(day))}</time>
      </p>
      <p>
        {text.page} {address ? <a href={address}>{page}</a> : page}
      </p>
      <div className="prose readable">
        {message.split(/\s*\n\s*/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <p>
        {email ? (
          <>
            {text.answer} <a href={`mailto:${email}`}>{email}</a>
          </>
        ) : (
          text.noAnswer
        )}
      </p>
    </>
  );
}

function NoteField({ number }: { number: number }) {
  const id = `note-${number}`;
  return (
    <div className="form__row">
      <label className="field-label" htmlFor={id}>
        {text.note(number)}
      </label>
      <p className="note" id={`${id}-hint`}>
        {text.noteHint}
      </p>
      <textarea className="field" id={id} name="note" rows={3} maxLength={2000} required aria-describedby={`${id}-hint`} />
    </div>
  );
}
