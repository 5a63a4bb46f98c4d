import { z } from "zod";
import { slugPattern } from "@/lib/danish/slug";

const slug = z.string().max(200).regex(slugPattern);

/** The one part of a committee's address. */
export const committeeAddress = z.object({ committee: slug });

/** Both parts of a meeting's address; the second is its date, with a suffix for a second meeting of the day. */
export const meetingAddress = z.object({ committee: slug, date: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:-\d+)?$/u) });

/** All parts of a point's address. */
export const pointAddress = meetingAddress.extend({ point: slug });

/** All parts of an attachment's address; the last is what it keeps, first its place in the list, counted from 1. */
export const attachmentAddress = pointAddress.extend({ attachment: z.string().regex(/^bilag-[1-9]\d{0,3}(?:-\d{1,3})?$/u) });

/** The one part of a case's address. */
export const caseAddress = z.object({ case: slug });

/** The one part of a person's address. */
export const personAddress = z.object({ person: slug });

/** The one part of a party's address: its letter, Ø written `oe`; and after it the municipality, where several print the letter. */
export const partyAddress = z.object({ letter: z.string().regex(/^[a-z]{1,3}$/u), kommune: slug.optional().catch(undefined) });

/** The one part of a topic's address: a KLE main group, group or subject. */
export const topicAddress = z.object({ number: z.string().regex(/^\d{2}(?:\.\d{2}){0,2}$/u) });

/** All parts of the address of a comparison: a meeting's, and the number of the newer version. */
export const comparisonAddress = meetingAddress.extend({ version: z.coerce.number().int().min(2).max(10_000) });
