// Popolo's classes as its specification describes them (popoloproject.com, schemas of person, organization, event, motion, vote event, vote, count).
import { z } from "zod";

const id = z.string().min(1);
const day = z.string().regex(/^\d{4}(-\d{2}){0,2}$/u);
const links = z.array(z.strictObject({ url: z.url(), note: z.string().optional() }));
const result = z.enum(["pass", "fail"]);
const option = z.enum(["yes", "no", "abstain", "absent", "not voting", "paired"]);

export const popoloSchema = z.strictObject({
  persons: z.array(
    z.strictObject({
      id,
      name: z.string(),
      other_names: z.array(z.strictObject({ name: z.string(), note: z.string().optional() })).optional(),
      links: links.optional(),
    }),
  ),
  organizations: z.array(z.strictObject({ id, name: z.string(), classification: z.string(), links: links.optional() })),
  events: z.array(
    z.strictObject({
      id,
      name: z.string(),
      classification: z.string(),
      identifiers: z.array(z.strictObject({ identifier: z.string().min(1), scheme: z.string().optional() })).optional(),
      parent_id: id.optional(),
      organization_id: id,
      start_date: day,
      status: z.string().optional(),
      sources: links,
    }),
  ),
  motions: z.array(
    z.strictObject({
      id,
      organization_id: id,
      text: z.string().min(1),
      classification: z.string(),
      date: day,
      result: result.optional(),
      sources: links,
    }),
  ),
  vote_events: z.array(
    z.strictObject({
      id,
      identifier: z.string(),
      motion_id: id,
      organization_id: id,
      start_date: day,
      result: result.optional(),
      counts: z.array(z.strictObject({ option, value: z.int().min(0) })).optional(),
      votes: z.array(
        z.strictObject({
          vote_event_id: id,
          voter_id: id.optional(),
          voter: z.strictObject({ name: z.string() }),
          option,
          group_id: id.optional(),
        }),
      ),
      sources: links,
    }),
  ),
  "referatportalen:absences": z.array(
    z.strictObject({
      event_id: id,
      person_id: id.optional(),
      name: z.string(),
      scope: z.enum(["meeting", "point", "part"]),
      text: z.string(),
      sources: links,
    }),
  ),
});

export type Popolo = z.infer<typeof popoloSchema>;

/** Every id that a record refers to and no record has. */
export function danglingIds({ persons, organizations, events, motions, vote_events: votes, ...rest }: Popolo): string[] {
  const known = new Set([persons, organizations, events, motions, votes].flatMap((records) => records.map((record) => record.id)));
  const named = [
    ...events.flatMap((event) => [event.parent_id, event.organization_id]),
    ...motions.map((motion) => motion.organization_id),
    ...votes.flatMap((vote) => [vote.motion_id, vote.organization_id, ...vote.votes.flatMap((one) => [one.voter_id, one.group_id])]),
    ...rest["referatportalen:absences"].flatMap((absence) => [absence.event_id, absence.person_id]),
  ];
  return named.flatMap((one) => (one === undefined || known.has(one) ? [] : [one]));
}
