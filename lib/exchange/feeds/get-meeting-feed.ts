import "server-only";
import { readConfiguration } from "@/lib/configuration/configuration";
import { atomFeed } from "@/lib/opendata/feed/atom-feed";
import { meetingEntry, noticeEntry } from "@/lib/opendata/feed/feed-entries";
import { getCommitteeSubject } from "@/lib/published/feeds/get-feed-subject";
import { listMeetingNews } from "@/lib/published/feeds/list-meeting-news";
import { committeeFeedHref, meetingFeedHref } from "@/lib/published/paths";
import { feedText } from "@/lib/text/feed";
import { shellText } from "@/lib/text/shell";

/** The feed of everything new, minutes by minutes. */
export async function getMeetingFeed(): Promise<string> {
  return writeFeed({ self: meetingFeedHref, page: "/moeder", title: feedText.meetings });
}

/** The feed of a committee's minutes. Null where the public has never known the committee. */
export async function getCommitteeFeed(slug: string): Promise<string | null> {
  const subject = await getCommitteeSubject(slug);
  if (!subject) return null;
  return writeFeed({ self: committeeFeedHref(slug), page: subject.href, title: feedText.meetingsOf(subject.name) }, slug);
}

async function writeFeed(head: { self: string; page: string; title: string }, committee?: string): Promise<string> {
  const { BASE_URL, DATA_LICENSE } = readConfiguration(process.env);
  const { meetings, withdrawn } = await listMeetingNews(committee);
  return atomFeed({ ...head, baseUrl: BASE_URL, subtitle: feedText.subtitle, author: shellText.name, rights: DATA_LICENSE ?? null }, [
    ...meetings.map(meetingEntry),
    ...withdrawn.map(noticeEntry),
  ]);
}
