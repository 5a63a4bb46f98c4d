import type { AgendaPointWhereInput } from "@/lib/database/generated/models/AgendaPoint";
import type { CommitteeWhereInput } from "@/lib/database/generated/models/Committee";
import type { MeetingWhereInput } from "@/lib/database/generated/models/Meeting";
import type { PointIdentityWhereInput } from "@/lib/database/generated/models/PointIdentity";

/** The meetings that the public may see. Every public read goes through this filter or the next one. */
export const publishedMeeting = { state: "published", currentRevisionId: { not: null } } satisfies MeetingWhereInput;

/** Of the points of a published revision those that are not withdrawn themselves. */
export const notWithdrawn = { withdrawnAt: null } satisfies PointIdentityWhereInput;

/** The points that the public may see: of a published meeting's current revision, and not withdrawn themselves. */
export const publishedPoint = {
  revision: { currentOf: { is: publishedMeeting } },
  identity: notWithdrawn,
} satisfies AgendaPointWhereInput;

/** What of a meeting is withdrawn: whole points, and points of which an attachment is. */
export const withheldIdentity = {
  OR: [{ withdrawnAt: { not: null } }, { attachments: { some: {} } }],
} satisfies PointIdentityWhereInput;

/** The points of which something is withdrawn, themselves or an attachment: as long as their text stands in a file, it is not handed out. */
export const withheldPoint = { identity: withheldIdentity } satisfies AgendaPointWhereInput;

/** The committees that the public knows of: a meeting of theirs is published, or was and left a tombstone that leads to them. */
export const knownCommittee = {
  meetings: { some: { OR: [publishedMeeting, { state: "withdrawn" }] } },
} satisfies CommitteeWhereInput;
