"use client";

import type { shellText } from "@/lib/text/shell";
import { useBrowserSetting } from "./use-browser-setting";

/** The words come along as properties, so that the browser gets these and no others. */
type Props = { text: typeof shellText.theme };

/** Light, dark, or as the device says. `ThemeScript` sets the choice before the next page is painted. */
export function ThemeChoice({ text }: Props) {
  const [theme, setTheme] = useBrowserSetting("theme", "");

  function choose(value: string) {
    setTheme(value);
    applyTheme(value);
  }

  return (
    <fieldset>
      <legend>
        <strong>{text.heading}</strong>
      </legend>
      <div className="site-footer__choices">
        {text.choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name="theme" value={value} checked={theme === value} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function applyTheme(value: string): void {
  if (value === "") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
}
