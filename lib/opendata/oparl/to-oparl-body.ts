import { shellText } from "@/lib/text/shell";
import type { BodyTerms, Term, Times } from "@/lib/published/views/oparl-views";
import { type OparlAddresses, oparlHead } from "./oparl-addresses";

/** When this interface was opened and last changed its form. */
const opened = "2026-11-25T00:00:00.000Z";

/** The beginning of everything: what this interface is, and where its bodies are listed. `license` is an address, where one is given. */
export function toOparlSystem(addresses: OparlAddresses, license: string | undefined) {
  return {
    id: addresses.system,
    type: "https://schema.oparl.org/1.1/System",
    oparlVersion: "https://schema.oparl.org/1.1/",
    ...(license === undefined ? {} : { license }),
    body: addresses.bodies,
    name: shellText.name,
    website: addresses.page("/"),
    web: addresses.page("/data"),
    created: opened,
    modified: opened,
  };
}

/** A municipality with the lists of all that belongs to it. */
export function toOparlBody(
  addresses: OparlAddresses,
  { key, name, terms, license }: BodyTerms & { license: string | undefined },
  { created, modified }: Times,
) {
  return {
    id: addresses.body(key),
    type: "https://schema.oparl.org/1.1/Body",
    system: addresses.system,
    name,
    ...(license === undefined ? {} : { license }),
    classification: "Kommune",
    organization: addresses.list(key, "organization"),
    person: addresses.list(key, "person"),
    meeting: addresses.list(key, "meeting"),
    paper: addresses.list(key, "paper"),
    legislativeTerm: terms.map((term) => toOparlTerm(addresses, term)),
    agendaItem: addresses.list(key, "agendaItem"),
    consultation: addresses.list(key, "consultation"),
    file: addresses.list(key, "file"),
    locationList: addresses.list(key, "location"),
    legislativeTermList: addresses.list(key, "legislativeTerm"),
    membership: addresses.list(key, "membership"),
    created: created.toISOString(),
    modified: modified.toISOString(),
    web: addresses.page("/udvalg"),
  };
}

/** A council's term. Danish councils sit from the first of January to the last of December. */
export function toOparlTerm(addresses: OparlAddresses, { key, body, from, to, times }: Term) {
  return {
    ...oparlHead(addresses, "legislativeTerm", key, times),
    body: addresses.body(body),
    name: `${from}–${to}`,
    startDate: `${from}-01-01`,
    endDate: `${to}-12-31`,
  };
}
