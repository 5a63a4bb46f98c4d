type Props = {
  name: "page" | "message" | "email";
  label: string;
  hint: string;
  fault: string | null;
  value: string;
  /** Given where the field has room for more than a line. */
  lines?: number;
};

/** A field with its hint above and its fault below. */
export function ReportField({ name, label, hint, fault, value, lines }: Props) {
  const field = {
    id: name,
    name,
    className: "field",
    defaultValue: value,
    "aria-invalid": fault !== null || undefined,
    "aria-describedby": fault === null ? `${name}-hint` : `${name}-hint ${name}-fault`,
  };
  return (
    <div className="form__row">
      <label className="field-label" htmlFor={name}>
        {label}
      </label>
      <p className="note" id={`${name}-hint`}>
        {hint}
      </p>
      {lines === undefined ? (
        <input {...field} {...(name === "email" ? { type: "email", autoComplete: "email" } : {})} />
      ) : (
        <textarea {...field} rows={lines} required />
      )}
      {fault !== null && (
        <p className="field-error" id={`${name}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
