import type { Suggestion } from "@/lib/search/suggest-searches";
import { suggestionText as text } from "@/lib/text/suggestion";
import { askForSuggestions } from "./ask-for-suggestions";

/** They move the caret, and with it the attention back from the list to the field. */
const caretKeys = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** Makes a search field list what may be meant while one types (the combobox pattern of WAI-ARIA). */
export function suggestSearches(field: HTMLInputElement): void {
  const list = element("div", { className: "suggestions", id: `${field.id}-suggestions`, hidden: true });
  const status = element("span", { className: "visually-hidden" });
  let found: Suggestion[] = [];
  let active = -1;
  let stopAsking: (() => void) | null = null;

  // A press with the pointer would take the focus from the field, and the list with it.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  setAttributes(list, { role: "listbox", "aria-label": text.label });
  setAttributes(status, { role: "status" });
  setAttributes(field, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
  field.after(list, status);

  function show(suggestions: Suggestion[]) {
    found = suggestions;
    list.replaceChildren(...found.map(optionFor));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = found.length > 0 ? text.count(found.length) : "";
    mark(-1);
  }

  function mark(index: number) {
    active = index;
    for (const [place, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(place === active));
    const option = list.children[active];
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  function optionFor({ kind, text: shown, query }: Suggestion, index: number): HTMLElement {
    const option = element("div", { id: `${list.id}-${index}`, tabIndex: -1 });
    setAttributes(option, { role: "option" });
    option.append(
      element("span", { textContent: shown }),
      " ",
      element("span", { className: "suggestions__kind", textContent: text.kinds[kind] }),
    );
    option.addEventListener("click", () => choose(query));
    return option;
  }

  function choose(query: string) {
    field.value = query;
    close();
    field.form?.requestSubmit();
  }

  function close() {
    stopAsking?.();
    show([]);
  }

  field.addEventListener("input", () => {
    stopAsking?.();
    mark(-1);
    stopAsking = askForSuggestions(field.value, show);
  });
  field.addEventListener("blur", close);
  field.form?.addEventListener("submit", close);
  field.addEventListener("keydown", (event) => {
    // While letters are composed the keys belong to the composing.
    if (found.length === 0 || event.isComposing) return;
    if (caretKeys.has(event.key)) mark(-1);
    const chosen = found[active];
    if (event.key === "ArrowDown") mark((active + 1) % found.length);
    else if (event.key === "ArrowUp") mark((active <= 0 ? found.length : active) - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen) choose(chosen.query);
    else return;
    event.preventDefault();
  });
}

function element<Name extends "div" | "span">(name: Name, properties: Partial<HTMLElement>): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

function setAttributes(target: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
