import type { PersonRole } from "../views/person-view";
import type { MeetingMention } from "../views/vote-entry";

/** A place that names somebody: the meeting, and the title printed before the name; null where none is. */
export type NamedAt = { meeting: MeetingMention; title: string | null };

/** For each committee and term, newest first, the titles printed and the first and last meeting that names the person. */
export function personRoles(places: readonly NamedAt[]): PersonRole[] {
  const roles = new Map<string, PersonRole>();
  for (const { meeting, title } of places) {
    const { committee, term, date } = meeting;
    const key = `${committee.href} ${term?.from} ${term?.to}`;
    const role = roles.get(key) ?? { committee, term, titles: [], firstDate: date, lastDate: date };
    if (title !== null && !role.titles.includes(title)) role.titles.push(title);
    if (date < role.firstDate) role.firstDate = date;
    if (date > role.lastDate) role.lastDate = date;
    roles.set(key, role);
  }
  return [...roles.values()].sort((one, other) => other.lastDate.localeCompare(one.lastDate));
}

/** The title that stands right before a name in the sentence that prints it; a title in the plural reaches the names after it. */
export function titleBefore(text: string, name: string): string | null {
  const before = text.slice(0, Math.max(0, text.indexOf(name))).toLowerCase();
  const title = /(rådmand|rådmændene|udvalgsmedlem(?:merne)?)(?!.*(?:rådm|udvalgsmedlem))(.*)$/su.exec(before);
  if (!title) return null;
  const plural = title[1]?.endsWith("ne") === true;
  if (!plural && (title[2] ?? "").trim() !== "") return null;
  return title[1]?.startsWith("råd") ? "rådmand" : "udvalgsmedlem";
}
