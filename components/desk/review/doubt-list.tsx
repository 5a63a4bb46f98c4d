import type { ReactNode } from "react";
import type { Review, ReviewFinding, ReviewWarning } from "@/lib/desk/review/review-view";
import { deskPeopleText } from "@/lib/text/desk-people";
import { deskReviewText as text } from "@/lib/text/desk-review";

type Action = (form: FormData) => Promise<void>;
type DoubtActions = { settle: Action; merge: Action; keepApart: Action; decide: Action };
type Props = Pick<Review, "warnings" | "findings" | "revision"> & { actions: DoubtActions; meetingId: string };

const order = { blocking: 0, check: 1, information: 2 };

/** What the machine doubts, the gravest first, each with what can be done about it. */
export function DoubtList({ warnings, findings, revision, actions, meetingId }: Props) {
  const form = { revisionId: revision.id, meetingId };
  const rank = ({ settled, severity }: ReviewWarning) => (settled ? 3 : order[severity]);
  const numbers = findings
    .filter(({ kind }) => kind === "cpr")
    .sort((one, other) => Number(one.decision !== null) - Number(other.decision !== null));
  return (
    <ul className="doubts">
      {numbers.map((finding) => (
        <FindingItem key={finding.id} finding={finding} form={form} editable={revision.editable} decide={actions.decide} />
      ))}
      {[...warnings]
        .sort((one, other) => rank(one) - rank(other))
        .map((warning) => (
          <WarningItem key={warning.id} warning={warning} form={form} editable={revision.editable} actions={actions} />
        ))}
      {findings
        .filter(({ kind }) => kind !== "cpr")
        .map((finding) => (
          <FindingItem key={finding.id} finding={finding} form={form} editable={revision.editable} decide={actions.decide} />
        ))}
    </ul>
  );
}

type FormFields = { revisionId: string; meetingId: string };

function FindingItem({ finding, form, editable, decide }: { finding: ReviewFinding; form: FormFields; editable: boolean; decide: Action }) {
  const { id, kind, line, column, excerpt, decision } = finding;
  // Two in one line are told apart by their place, in what is read aloud of the buttons too.
  const place = `${line > 0 ? text.line(line) : text.beside}, ${text.column(column)}`;
  const isNumber = kind === "cpr";
  const grade = decision !== null ? "settled" : isNumber ? "blocking" : "check";
  const note = {
    remove: text.findingNotes.removed,
    keep: text.findingNotes.kept,
    open: isNumber ? text.findingNotes.cpr : text.findingNotes.hint,
  };
  return (
    <Doubt grade={grade} note={isNumber || decision === null ? note[decision ?? "open"] : null}>
      {text.findings[kind]} {line > 0 ? <a href={`#L${line}`}>{place}</a> : place}
      {excerpt !== null && <>: {text.excerpt(excerpt)}</>}
      {editable && decision === null && (
        <span className="doubts__choices">
          {isNumber && <Choice action={decide} fields={{ ...form, findingId: id, decision: "remove" }} label={text.remove} about={place} />}
          <Choice
            action={decide}
            fields={{ ...form, findingId: id, decision: "keep" }}
            label={isNumber ? text.keep : text.seen}
            about={place}
          />
        </span>
      )}
    </Doubt>
  );
}

function WarningItem({
  warning,
  form,
  editable,
  actions,
}: {
  warning: ReviewWarning;
  form: FormFields;
  editable: boolean;
  actions: DoubtActions;
}) {
  const { id, severity, message, line, settled, names } = warning;
  const settle = (label: string, to: "ja" | "nej") => (
    <Choice action={actions.settle} fields={{ ...form, warningId: id, settled: to }} label={label} />
  );
  return (
    <Doubt grade={settled ? "settled" : severity} note={names && !settled ? deskPeopleText.reasons(names.reasons) : null}>
      {message} {line !== null && <a href={`#L${line}`}>{text.line(line)}</a>}
      {editable && severity !== "information" && (
        <span className="doubts__choices">
          {settled && settle(text.reopen, "nej")}
          {!settled &&
            names &&
            [names.one, names.other].map((name) => (
              <Choice
                key={name}
                action={actions.merge}
                fields={{ ...form, warningId: id, as: name, spelling: name === names.one ? names.other : names.one }}
                label={text.useName(name)}
              />
            ))}
          {!settled && names && <Choice action={actions.keepApart} fields={{ ...form, warningId: id }} label={text.keepBoth} />}
          {!settled && !names && settle(text.settle, "ja")}
        </span>
      )}
    </Doubt>
  );
}

function Doubt({ grade, note, children }: { grade: keyof typeof text.grades; note: string | null; children: ReactNode }) {
  return (
    <li data-grade={grade}>
      <div>
        <strong className="doubts__grade">{text.grades[grade]}</strong> {children}
      </div>
      {note && <p className="note">{note}</p>}
    </li>
  );
}

type ChoiceProps = { action: Action; fields: Record<string, string>; label: string; about?: string };

/** One thing that can be done, as a button that works without scripts. `about` is only read aloud. */
function Choice({ action, fields, label, about }: ChoiceProps) {
  return (
    <form action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button">
        {label}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </button>
    </form>
  );
}
