import { z } from "zod";

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** The one part of a committee's address. */
export const committeeAddress = z.object({ committee: slug });

/** Both parts of a meeting's address; the second is its date, with a suffix for a second meeting of the day. */
export const meetingAddress = z.object({ committee: slug, date: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:-\d+)?$/u) });

/** All parts of a point's address. */
export const pointAddress = meetingAddress.extend({ point: slug });
