"use client";

import { useId } from "react";

type Props = { name: string; label: string; choices: { value: string; label: string }[]; defaultValue: string };

/** A labelled choice of one among a few. */
export function SelectField({ name, label, choices, defaultValue }: Props) {
  const id = useId();
  return (
    <div className="form__row">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select className="field" id={id} name={name} defaultValue={defaultValue}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
