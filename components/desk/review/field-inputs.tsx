"use client";

import { useState } from "react";

type Props = { id: string; stored: string; readOnly: boolean };

/** A field for a text, of one line or several. */
export function TextInput({ id, stored, readOnly, rows }: Props & { rows: number }) {
  const [value, type] = useTyped(stored);
  const field = { id, name: "value", className: "field", value, readOnly };
  return rows === 1 ? (
    <input type="text" {...field} onChange={({ target }) => type(target.value)} />
  ) : (
    <textarea rows={rows} {...field} onChange={({ target }) => type(target.value)} />
  );
}

/** A choice of one among a few; each is its value and its word. */
export function ChoiceInput({ id, stored, readOnly, choices }: Props & { choices: [string, string][] }) {
  const [value, choose] = useTyped(stored);
  return (
    <select
      className="field field--fit"
      id={id}
      name="value"
      value={value}
      disabled={readOnly}
      onChange={({ target }) => choose(target.value)}
    >
      {choices.map(([choice, label]) => (
        <option key={choice} value={choice}>
          {label}
        </option>
      ))}
    </select>
  );
}

/**
 * What was typed over what is stored, until something else is stored. The element stays the same when its value is saved, and so does the focus.
 */
function useTyped(stored: string): [string, (value: string) => void] {
  const [typed, setTyped] = useState({ over: stored, value: stored });
  return [typed.over === stored ? typed.value : stored, (value) => setTyped({ over: stored, value })];
}
