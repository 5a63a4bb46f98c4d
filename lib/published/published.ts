import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import type { MeetingWhereInput } from "@/lib/database/generated/models/Meeting";

/** The meetings that the public may see. Every public read goes through this filter or the next one. */
export const publishedMeeting = { state: "published", currentRevisionId: { not: null } } satisfies MeetingWhereInput;

/** The points that the public may see: of a published meeting's current revision, and not withdrawn themselves. */
export const publishedPoint = {
  revision: { currentOf: { is: publishedMeeting } },
  identity: { withdrawnAt: null },
} satisfies AgendaPointWhereInput;
