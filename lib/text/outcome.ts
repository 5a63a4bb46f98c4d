import type { OutcomeView } from "@/lib/published/views/outcome-view";

/** What a label or a filter may say about a point. */
export type OutcomeName = OutcomeView["outcome"];

/** In the order of legends and filters. */
export const outcomeNames = [
  "approved",
  "recommended",
  "discussed",
  "noted",
  "rejected",
  "postponed",
  "other",
  "none",
] as const satisfies readonly OutcomeName[];

const labels: Record<OutcomeName, string> = {
  approved: "Godkendt",
  recommended: "Anbefalet til byrådet",
  discussed: "Drøftet",
  noted: "Til orientering",
  rejected: "Forkastet",
  postponed: "Udsat",
  other: "Anden afgørelse",
  none: "Uden beslutning",
};

/** "Anbefalet til byrådet". */
export function outcomeLabel(outcome: OutcomeName): string {
  return labels[outcome];
}

/** "Godkendt, med tilføjelse", "Godkendt, ændret". */
export function fullOutcomeLabel({ outcome, withAddition, amended }: OutcomeView): string {
  return [labels[outcome], withAddition ? "med tilføjelse" : null, amended ? "ændret" : null].filter((part) => part !== null).join(", ");
}

/** What each label means, for the legend. */
export const outcomeMeanings: Record<OutcomeName, string> = {
  approved: "Udvalget har besluttet sagen.",
  recommended: "Udvalget siger ja. Byrådet har det sidste ord.",
  discussed: "Udvalget har talt om sagen uden at beslutte.",
  noted: "Udvalget er orienteret.",
  rejected: "Forslaget faldt.",
  postponed: "Sagen tages op igen på et senere møde.",
  other: "Beslutningen siger noget andet. Læs den, som den står.",
  none: "Referatet har intet afsnit med en beslutning.",
};

/** How often each outcome occurs, in the order of legends; those that do not are left out. */
export function countOutcomes(outcomes: readonly Pick<OutcomeView, "outcome">[]): { outcome: OutcomeName; count: number }[] {
  return outcomeNames
    .map((outcome) => ({ outcome, count: outcomes.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
}

/** "4 godkendt, 1 anbefalet til byrådet, 5 drøftet". */
export function spokenCounts(outcomes: readonly Pick<OutcomeView, "outcome">[]): string {
  return countOutcomes(outcomes)
    .map(({ outcome, count }) => `${count} ${labels[outcome].toLowerCase()}`)
    .join(", ");
}

/** What a screen reader hears for a meeting's strip of marks. */
export function spokenStrip(outcomes: readonly Pick<OutcomeView, "outcome">[]): string {
  return `Punkterne i rækkefølge: ${spokenCounts(outcomes)}`;
}
