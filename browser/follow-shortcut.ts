/** Does what a shortcut key asks for. Never while someone writes, never together with a modifier. */
export function followShortcut(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  if (event.key === "/") {
    event.preventDefault();
    goToSearch();
  }
  if (event.key === "j") goToPoint("next");
  if (event.key === "k") goToPoint("prev");
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function goToSearch() {
  const field = [...document.querySelectorAll<HTMLInputElement>("[data-search]")].find((input) => input.offsetParent !== null);
  if (!field) location.assign("/soeg");
  field?.focus();
  field?.select();
}

/** In a list of points the focus moves; on a point's own page its neighbour opens. */
function goToPoint(direction: "next" | "prev") {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-point-link]")];
  if (links.length === 0) {
    document.querySelector<HTMLAnchorElement>(`a[rel="${direction}"]`)?.click();
    return;
  }
  const here = links.findIndex((link) => link === document.activeElement);
  const link = links[direction === "next" ? Math.min(here + 1, links.length - 1) : Math.max(here - 1, 0)];
  link?.focus();
  link?.scrollIntoView({ block: "center" });
}
