import { shellText } from "@/lib/text/shell";

const { label, search, next, previous } = shellText.shortcuts;

/** What the keys `/`, `j` and `k` do, and the switch that turns them off; browser/keep-shortcuts.ts follows them. */
export function KeyboardShortcuts() {
  return (
    <label className="choice">
      <input type="checkbox" name="shortcuts" autoComplete="off" defaultChecked />
      <span>
        {label} <kbd>/</kbd> {search}, <kbd>j</kbd> {next}, <kbd>k</kbd> {previous}
      </span>
    </label>
  );
}
