"use client";

import { useEffect, useState } from "react";
import { shellText } from "@/lib/text/shell";
import { followShortcut } from "./follow-shortcut";

/** `/` to the search field, `j` and `k` to the next and previous point, and the switch that turns them off (WCAG 2.1.4). */
export function KeyboardShortcuts() {
  const [on, setOn] = useState(true);

  useEffect(() => setOn(localStorage.getItem("shortcuts") !== "off"), []);

  useEffect(() => {
    if (!on) return;
    document.addEventListener("keydown", followShortcut);
    return () => document.removeEventListener("keydown", followShortcut);
  }, [on]);

  function switchTo(value: boolean) {
    setOn(value);
    localStorage.setItem("shortcuts", value ? "on" : "off");
  }

  const { label, search, next, previous } = shellText.shortcuts;
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={(event) => switchTo(event.target.checked)} />
      <span>
        {label} <kbd>/</kbd> {search}, <kbd>j</kbd> {next}, <kbd>k</kbd> {previous}
      </span>
    </label>
  );
}
