import { diffArrays, diffWords } from "diff";
import type { PassageChange, TextPart } from "../views/change-view";

/** Texts that differ in more than this many words are shown whole, one after the other: word by word they could not be read. */
const mostEdits = 400;

/** Compares two versions of a text passage by passage, and word by word within those that differ. Empty where nothing does. */
export function comparePassages(before: string[], after: string[]): PassageChange[] {
  const changes: PassageChange[] = [];
  let removed: string[] = [];
  const settle = (added: string[]) => {
    if (removed.length + added.length > 0) changes.push(...compareRun(removed, added));
    removed = [];
  };
  for (const change of diffArrays(before, after)) {
    if (change.removed) removed = change.value;
    else if (change.added) settle(change.value);
    else {
      settle([]);
      changes.push({ kind: "same", passages: change.value.length });
    }
  }
  settle([]);
  return changes.some(({ kind }) => kind === "changed") ? changes : [];
}

/** Passages that took the place of as many others are compared one by one; otherwise all that left stand before all that came. */
function compareRun(removed: string[], added: string[]): PassageChange[] {
  if (removed.length === added.length) {
    return removed.map((text, index) => ({ kind: "changed", parts: compareWords(text, added[index] ?? "") }));
  }
  return [...removed.map((text) => whole(text, "removed")), ...added.map((text) => whole(text, "added"))];
}

function whole(text: string, change: TextPart["change"]): PassageChange {
  return { kind: "changed", parts: [{ text, change }] };
}

function compareWords(before: string, after: string): TextPart[] {
  const words = diffWords(before, after, { maxEditLength: mostEdits });
  if (!words) {
    return [
      { text: before, change: "removed" },
      { text: after, change: "added" },
    ];
  }
  return words.map(({ value, added, removed }) => ({ text: value, change: added ? "added" : removed ? "removed" : null }));
}
