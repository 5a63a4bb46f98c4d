"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { suggestionText as text } from "@/lib/text/suggestion";
import { useSuggestions } from "./use-suggestions";

type Props = { id: string; query: string; placeholder: string | undefined };

/** The search field. With JavaScript it lists what may be meant while one types (the combobox pattern of WAI-ARIA); without, it is a field. */
export function SuggestingField({ id, query, placeholder }: Props) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const found = useSuggestions(typed);
  const open = found.length > 0;

  function close() {
    setTyped(null);
    setActive(-1);
  }

  function choose(chosen: string) {
    if (field.current) field.current.value = chosen;
    close();
    field.current?.form?.requestSubmit();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!open) return;
    const chosen = found[active];
    if (event.key === "ArrowDown") setActive((active + 1) % found.length);
    else if (event.key === "ArrowUp") setActive((active <= 0 ? found.length : active) - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen) choose(chosen.query);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        ref={field}
        className="field"
        id={id}
        name="q"
        type="search"
        autoComplete="off"
        maxLength={500}
        defaultValue={query}
        placeholder={placeholder}
        data-search
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={active < 0 ? undefined : `${listId}-${active}`}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div className="suggestions" id={listId} role="listbox" aria-label={text.label} hidden={!open}>
        {found.map(({ kind, text: shown, query: chosen }, index) => (
          // The pointer goes down before the field loses focus, and the list with it.
          <div
            key={`${kind} ${chosen}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(chosen);
            }}
          >
            <span>{shown}</span> <span className="suggestions__kind">{text.kinds[kind]}</span>
          </div>
        ))}
      </div>
      <span className="visually-hidden" role="status">
        {open && text.count(found.length)}
      </span>
    </>
  );
}
