import type { MeetingRecord } from "./records/meeting-record";
import type { PointRecord } from "./records/point-record";

/** When something was first published and last changed. */
export type Times = { created: Date; modified: Date };

/** A published meeting with its points, each with times of its own by the point's id. */
export type TimedMeeting = { record: MeetingRecord; points: ReadonlyMap<string, TimedPoint> };

/** The ids of a point's case and of those whom it names, by slug. */
export type PointIds = { case: string | null; people: ReadonlyMap<string, string> };

/** A point with its times. */
export type TimedPoint = { point: PointRecord; times: Times; ids: PointIds };

/** A case: its number, and the points that treated it, oldest first. */
export type CaseTreatments = {
  id: string;
  slug: string;
  number: string;
  municipality: string;
  kleGroup: string | null;
  treatments: TimedPoint[];
};

/**
 * That published minutes of a committee, by slug, name a person, by id, as voting or absent; `role` as last printed. Nothing is known of when a membership began or
 * ended.
 */
export type SeenMember = { person: string; committee: string; voted: boolean; role: string | null };

/** A person with the committees whose minutes name them. */
export type PersonMemberships = {
  id: string;
  slug: string;
  name: string;
  municipality: string;
  spellings: string[];
  memberships: { member: SeenMember; times: Times }[];
};

/** A committee with the ids of those whom its minutes name. */
export type CommitteeMembers = { slug: string; name: string; municipality: string; members: string[] };

/** A council's term: both years as printed. */
export type Term = { key: string; body: string; from: number; to: number; times: Times };

/** A municipality with the terms that its minutes print. */
export type BodyTerms = { key: string; name: string; terms: Term[] };
