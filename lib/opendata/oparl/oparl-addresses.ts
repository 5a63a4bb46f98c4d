import { slug } from "@/lib/danish/slug";
import type { Times } from "@/lib/published/views/oparl-views";

/** The types of OParl 1.1 that have an address each; bodies and the system have their own. */
export type OparlType =
  "organization" | "person" | "membership" | "meeting" | "agendaItem" | "paper" | "consultation" | "file" | "location" | "legislativeTerm";

/** How objects name one another: an object's id is its address. `baseUrl` is the portal's own, without a slash at the end. */
export type OparlAddresses = ReturnType<typeof oparlAddresses>;

const typeNames: Record<OparlType, string> = {
  organization: "Organization",
  person: "Person",
  membership: "Membership",
  meeting: "Meeting",
  agendaItem: "AgendaItem",
  paper: "Paper",
  consultation: "Consultation",
  file: "File",
  location: "Location",
  legislativeTerm: "LegislativeTerm",
};

/** The ids of OParl objects on a portal. */
export function oparlAddresses(baseUrl: string) {
  const root = `${baseUrl.replace(/\/$/, "")}/api/oparl/v1.1`;
  const body = (key: string) => `${root}/body/${key}`;
  return {
    system: `${root}/system`,
    bodies: `${root}/body`,
    body,
    list: (bodyKey: string, type: OparlType) => `${body(bodyKey)}/${type}`,
    object: (type: OparlType, key: string) => `${root}/${type}/${key}`,
    page: (path: string) => `${baseUrl.replace(/\/$/, "")}${path}`,
  };
}

/** `https://schema.oparl.org/1.1/Meeting`. */
function oparlType(type: OparlType): string {
  return `https://schema.oparl.org/1.1/${typeNames[type]}`;
}

/** The key of a municipality from its name, which is its slug. */
export function bodyKey(municipality: string): string {
  return slug(municipality);
}

/** The key of a person's membership of a committee, by the person's id and the committee's slug. */
export function membershipKey(person: string, committee: string): string {
  return `${person}.${committee}`;
}

/** What every object begins with. */
export function oparlHead(addresses: OparlAddresses, type: OparlType, key: string, { created, modified }: Times) {
  return { id: addresses.object(type, key), type: oparlType(type), created: created.toISOString(), modified: modified.toISOString() };
}

/** What is left of an object that is gone: that it was there, and when it went. */
export function oparlDeleted(addresses: OparlAddresses, type: OparlType, key: string, times: Times) {
  return { ...oparlHead(addresses, type, key, times), deleted: true };
}
