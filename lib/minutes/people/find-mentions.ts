import type { AgendaPoint, Mention } from "../minutes";

/** Everybody whom decisions name, as spelled: voters and absent members. Two spellings are two mentions; groups are none. */
export function findMentions(points: readonly AgendaPoint[]): Mention[] {
  const mentions = new Map<string, Mention>();
  const add = (name: string, party: string | null, role: string | null) => {
    if (!name.includes(" ")) return;
    const known = mentions.get(name) ?? { name, party: null, roles: [] };
    const roles = role === null || known.roles.includes(role) ? known.roles : [...known.roles, role];
    mentions.set(name, { name, party: known.party ?? party, roles });
  };
  for (const { decision } of points) {
    for (const vote of decision?.votes ?? []) {
      for (const ballot of [...vote.for, ...vote.against, ...vote.abstained]) add(ballot.name, ballot.party, ballot.role);
    }
    for (const absence of decision?.absences ?? []) add(absence.name, null, roleBefore(absence.text, absence.name));
  }
  return [...mentions.values()];
}

/** The title that stands before a name in its sentence; a plural title reaches every name of the list. */
function roleBefore(text: string, name: string): string | null {
  const before = text.slice(0, Math.max(0, text.indexOf(name))).toLowerCase();
  const role = /(rådmand|rådmændene|udvalgsmedlem(?:merne)?)(?!.*(?:rådmand|rådmændene|udvalgsmedlem))(.*)$/s.exec(before);
  if (!role) return null;
  const plural = role[1]?.endsWith("ne") === true;
  if (!plural && (role[2] ?? "").trim() !== "") return null;
  return role[1]?.startsWith("råd") ? "rådmand" : "udvalgsmedlem";
}
