import { shellText } from "@/lib/text/shell";

const text = shellText.theme;

/** Light, dark, or as the device says; browser/keep-theme.ts keeps what is chosen. */
export function ThemeChoice() {
  return (
    <fieldset>
      <legend>
        <strong>{text.heading}</strong>
      </legend>
      <div className="site-footer__choices">
        {text.choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name="theme" value={value} autoComplete="off" />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
