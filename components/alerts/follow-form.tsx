import { alertText } from "@/lib/text/alerts";

type Props = {
  action: (form: FormData) => Promise<void>;
  /** What is to be followed, as the address has it, and as people call it. */
  wish: { slags: string; maal: string };
  about: string;
  /** Why the form did not go through the last time; null the first time. */
  fault: "email" | "unknown" | "tooMany" | "failed" | null;
};

const text = alertText.form;
const faults = { email: text.faultyEmail, unknown: text.unknown, tooMany: text.tooMany, failed: text.failed };

/** Asks for an address and how often to write to it. Works as a plain form. */
export function FollowForm({ action, wish, about, fault }: Props) {
  return (
    <div className="page page--narrow">
      <div className="page-head page-head--spacious">
        <h1>{text.title}</h1>
        <p className="page-head__lead">{text.lead(about)}</p>
      </div>
      <form action={action}>
        <input type="hidden" name="slags" value={wish.slags} />
        <input type="hidden" name="maal" value={wish.maal} />
        <p>
          <label className="field-label" htmlFor="email">
            {text.email}
          </label>
          <input
            className="field"
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            aria-invalid={fault === "email"}
            aria-describedby={fault === null ? undefined : "email-fejl"}
          />
        </p>
        {fault !== null && (
          <p className="field-error" id="email-fejl" role="alert">
            {faults[fault]}
          </p>
        )}
        <fieldset className="above-6">
          <legend className="field-label">{text.rhythm}</legend>
          {Object.entries(text.rhythms).map(([value, label]) => (
            <label key={value} className="choice">
              <input type="radio" name="hyppighed" value={value} defaultChecked={value === "daily"} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <p className="above-6">
          <button className="button button--primary">{text.submit}</button>
        </p>
        <p className="note above-3">{text.privacy}</p>
      </form>
    </div>
  );
}
