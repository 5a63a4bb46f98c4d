import { typographic } from "@/lib/danish/typographic";
import type { AgendaPointGetPayload, AgendaPointSelect } from "@/lib/database/generated/models/AgendaPoint";
import { isoDate } from "./iso-date";
import { pointHref } from "./paths";
import { outcomeSelect, toOutcomeView } from "./to-outcome-view";
import type { Treatment } from "./views/point-view";

/** What another treatment of a case needs to be listed. */
export const treatmentSelect = {
  number: true,
  title: true,
  slug: true,
  decision: { select: outcomeSelect },
  revision: { select: { meeting: { select: { slug: true, date: true, committee: { select: { slug: true, name: true } } } } } },
} satisfies AgendaPointSelect;

/** A row as the list of a case's treatments shows it. */
export function toTreatment(row: AgendaPointGetPayload<{ select: typeof treatmentSelect }>): Treatment {
  const { slug, date, committee } = row.revision.meeting;
  return {
    number: row.number,
    title: typographic(row.title),
    href: pointHref({ committee: committee.slug, meeting: slug }, row.slug),
    outcome: toOutcomeView(row.decision),
    date: isoDate(date),
    committee: committee.name,
  };
}
