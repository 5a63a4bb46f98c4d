"use client";

import { useEffect } from "react";
import type { shellText } from "@/lib/text/shell";
import { followShortcut } from "./follow-shortcut";
import { useBrowserSetting } from "./use-browser-setting";

type Props = { text: typeof shellText.shortcuts };

/** `/` to the search field, `j` and `k` to the next and previous point, and the switch that turns them off (WCAG 2.1.4). */
export function KeyboardShortcuts({ text: { label, search, next, previous } }: Props) {
  const [setting, setSetting] = useBrowserSetting("shortcuts", "on");
  const on = setting !== "off";

  useEffect(() => {
    if (!on) return;
    document.addEventListener("keydown", followShortcut);
    return () => document.removeEventListener("keydown", followShortcut);
  }, [on]);

  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={(event) => setSetting(event.target.checked ? "on" : "off")} />
      <span>
        {label} <kbd>/</kbd> {search}, <kbd>j</kbd> {next}, <kbd>k</kbd> {previous}
      </span>
    </label>
  );
}
