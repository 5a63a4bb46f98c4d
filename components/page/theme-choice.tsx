"use client";

import { useEffect, useState } from "react";
import { shellText } from "@/lib/text/shell";

/** Light, dark, or as the device says. Kept in the browser alone; `public/theme.js` sets it before the next page is painted. */
export function ThemeChoice() {
  const [theme, setTheme] = useState("");

  useEffect(() => setTheme(document.documentElement.dataset.theme ?? ""), []);

  function choose(value: string) {
    setTheme(value);
    if (value === "") {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem("theme");
    } else {
      document.documentElement.dataset.theme = value;
      localStorage.setItem("theme", value);
    }
  }

  return (
    <fieldset>
      <legend>
        <strong>{shellText.theme.heading}</strong>
      </legend>
      <div className="site-footer__choices">
        {shellText.theme.choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name="theme" value={value} checked={theme === value} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
