import type { TimedMeeting, Times } from "./oparl-views";

/** That something which feeds have told of is withdrawn. `id` is what its entry had; `href` leads to the tombstone. */
export type WithdrawalNews = {
  id: string;
  kind: "meeting" | "point";
  href: string;
  committee: string;
  /** Of the meeting, ISO. */
  date: string;
  withdrawnAt: Date;
  reason: string | null;
};

/** A published meeting as news, with when it was first published and last changed. */
export type MeetingNews = { meeting: TimedMeeting; times: Times };

/** What the feed of a case, a person or a committee is called, and where the page is that shows the same. */
export type FeedSubject = { name: string; href: string };
