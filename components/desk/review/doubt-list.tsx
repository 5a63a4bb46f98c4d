import type { ReactNode } from "react";
import type { Review, ReviewFinding, ReviewWarning } from "@/lib/desk/review/review-view";
import { deskPeopleText } from "@/lib/text/desk-people";
import { deskReviewText as text } from "@/lib/text/desk-review";
import { StatusMark } from "../frame/status-mark";
import { countOpen } from "./count-open";

type Action = (form: FormData) => Promise<void>;
type DoubtActions = { settle: Action; merge: Action; keepApart: Action; decide: Action; seeAll: Action };
type Props = Pick<Review, "warnings" | "findings" | "revision"> & { actions: DoubtActions; meetingId: string };

const order = { blocking: 0, check: 1, information: 2 };

const mostUnfolded = 3;

/** What the machine doubts, the gravest first, each with what can be done about it. Much that is only told is folded away. */
export function DoubtList({ warnings, findings, revision, actions, meetingId }: Props) {
  const form = { revisionId: revision.id, meetingId };
  const open = countOpen({ warnings, findings });
  const rank = ({ settled, severity }: ReviewWarning) => (settled ? 3 : order[severity]);
  const undecidedFirst = [...findings].sort((one, other) => Number(one.decision !== null) - Number(other.decision !== null));
  const numbers = undecidedFirst.filter(({ kind }) => kind === "cpr");
  const hints = undecidedFirst.filter(({ kind }) => kind !== "cpr");
  const unseen = hints.filter(({ decision }) => decision === null).length;
  const sorted = [...warnings].sort((one, other) => rank(one) - rank(other));
  const told = sorted.filter(({ settled, severity }) => !settled && severity === "information");
  const isFolded = told.length > mostUnfolded;
  const finding = (one: ReviewFinding) => (
    <FindingItem key={one.id} finding={one} form={form} editable={revision.editable} decide={actions.decide} />
  );
  const warning = (one: ReviewWarning) => (
    <WarningItem key={one.id} warning={one} form={form} editable={revision.editable} actions={actions} />
  );
  return (
    <section className="above-6" aria-labelledby="tvivl">
      <h2 className="heading--small doubts__heading" id="tvivl">
        <span role="status">{text.summary(open.blocking, open.check)}</span>
      </h2>
      <ul className="doubts doubts--marked">
        {numbers.map(finding)}
        {sorted.filter((one) => !isFolded || !told.includes(one)).map(warning)}
        {hints.map(finding)}
      </ul>
      {revision.editable && unseen > 1 && (
        <div className="above-3">
          <Choice action={actions.seeAll} fields={form} label={text.seenAll(unseen)} />
        </div>
      )}
      {isFolded && (
        <details className="doubts__rest">
          <summary>{text.rest(told.length)}</summary>
          <ul className="doubts doubts--marked">{told.map(warning)}</ul>
        </details>
      )}
    </section>
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
    <Doubt
      grade={grade}
      note={isNumber || decision === null ? note[decision ?? "open"] : null}
      choices={
        editable &&
        decision === null && (
          <>
            {isNumber && (
              <Choice action={decide} fields={{ ...form, findingId: id, decision: "remove" }} label={text.remove} about={place} />
            )}
            <Choice
              action={decide}
              fields={{ ...form, findingId: id, decision: "keep" }}
              label={isNumber ? text.keep : text.seen}
              about={place}
            />
          </>
        )
      }
    >
      {text.findings[kind]} {line > 0 ? <a href={`#L${line}`}>{place}</a> : place}
      {excerpt !== null && <>: {text.excerpt(excerpt)}</>}
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
    <Doubt
      grade={settled ? "settled" : severity}
      note={names && !settled ? deskPeopleText.reasons(names.reasons) : null}
      choices={
        editable &&
        severity !== "information" && (
          <>
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
          </>
        )
      }
    >
      {message} {line !== null && <a href={`#L${line}`}>{text.line(line)}</a>}
    </Doubt>
  );
}

function Doubt({
  grade,
  note,
  choices,
  children,
}: {
  grade: keyof typeof text.grades;
  note: string | null;
  choices: ReactNode;
  children: ReactNode;
}) {
  return (
    <li data-grade={grade}>
      <StatusMark grade={grade} />
      <div>
        <strong className="doubts__grade">{text.grades[grade]}</strong> {children}
        {note && <p className="note">{note}</p>}
      </div>
      {choices && <div className="doubts__choices">{choices}</div>}
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
