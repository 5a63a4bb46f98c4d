import { deskReviewText as text } from "@/lib/text/desk-review";

type Action = (form: FormData) => Promise<void>;
type Props = { revisionId: string; meetingId: string; point: string; line: number; endLine: number; isFirst: boolean; change: Action };

/** Parting a point in two, and joining it to the one before. */
export function StructureForms({ line, endLine, isFirst, change, ...fields }: Props) {
  const hidden = Object.entries({ ...fields, line, endLine }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <details>
      <summary>{text.structure}</summary>
      <form className="form" action={change}>
        {hidden}
        <input type="hidden" name="how" value="split" />
        <div className="form__row">
          <label className="field-label" htmlFor="del-linje">
            {text.split}
          </label>
          <input className="field" id="del-linje" type="number" name="at" min={line + 1} max={endLine} required />
        </div>
        <div className="form__row">
          <label className="field-label" htmlFor="del-titel">
            {text.splitTitle}
          </label>
          <input className="field" id="del-titel" name="title" required maxLength={1000} />
        </div>
        <button className="button">{text.splitSubmit}</button>
      </form>
      {!isFirst && (
        <form className="above-3" action={change}>
          {hidden}
          <input type="hidden" name="how" value="join" />
          <button className="button">{text.join}</button>
        </form>
      )}
    </details>
  );
}
