import { keepShortcuts } from "./keep-shortcuts";
import { keepTheme } from "./keep-theme";
import { suggestSearches } from "./suggest-searches";

// What a public page does by script, none of which it needs: the reader's settings, suggestions while one types, and the focus on what is wrong with a
// form that came back. It stands in the page itself (components/page/portal-script.tsx), at its end.
keepTheme();
keepShortcuts();
for (const field of document.querySelectorAll<HTMLInputElement>("[data-search]")) suggestSearches(field);
document.querySelector<HTMLElement>('main [role="alert"]')?.focus();
