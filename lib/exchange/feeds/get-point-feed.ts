import "server-only";
import { readConfiguration } from "@/lib/configuration/configuration";
import { nameTopics } from "@/lib/kle/name-topics";
import { atomFeed } from "@/lib/opendata/feed/atom-feed";
import { noticeEntry, pointEntry } from "@/lib/opendata/feed/feed-entries";
import { getCaseSubject, getPersonSubject } from "@/lib/published/feeds/get-feed-subject";
import { type Followed, listPointNews, mostEntries } from "@/lib/published/feeds/list-point-news";
import { listWithdrawnPoints } from "@/lib/published/feeds/list-withdrawn-points";
import { caseFeedHref, personFeedHref, searchFeedHref, topicFeedHref, topicHref } from "@/lib/published/paths";
import { listLatestPublished } from "@/lib/search/list-latest-published";
import { searchAddress } from "@/lib/search/search-address";
import type { SearchRequest } from "@/lib/search/search-request";
import { feedText } from "@/lib/text/feed";
import { shellText } from "@/lib/text/shell";

type Head = { self: string; page: string; title: string };

/** The feed of a case. Of one that was public and no longer is it holds the notices alone. Null where nothing of it ever was. */
export async function getCaseFeed(slug: string): Promise<string | null> {
  const subject = await getCaseSubject(slug);
  const self = caseFeedHref(slug);
  if (subject === "gone") return writeGoneFeed(self, { case: slug });
  return subject && writeFeed({ self, page: subject.href, title: feedText.case(subject.name) }, { case: slug });
}

/** The feed of the points that name a person in a vote or as absent. Where none does any longer it holds the notices alone. Null where none ever did. */
export async function getPersonFeed(slug: string): Promise<string | null> {
  const subject = await getPersonSubject(slug);
  const self = personFeedHref(slug);
  if (subject === "gone") return writeGoneFeed(self, { person: slug });
  return subject && writeFeed({ self, page: subject.href, title: feedText.person(subject.name) }, { person: slug });
}

/** The feed of a KLE main group, group or subject. Null for what is no KLE number. */
export async function getTopicFeed(number: string): Promise<string | null> {
  if (!/^\d{2}(\.\d{2}){0,2}$/u.test(number)) return null;
  const title = feedText.topic(number, (await nameTopics([number])).get(number) ?? null);
  return writeFeed({ self: topicFeedHref(number), page: topicHref(number), title }, { topic: number });
}

/** The feed of a search: what it finds, last published first, whatever page or order was asked for. Null where that takes too long to find. */
export async function getSearchFeed(request: SearchRequest): Promise<string | null> {
  const newest: SearchRequest = { ...request, sort: "newest", page: 1 };
  const page = searchAddress(newest);
  const head = { self: searchFeedHref(page), page, title: feedText.search(request.query) };
  const keys = await listLatestPublished(request, mostEntries);
  return keys && writeFeed(head, { keys });
}

/** What is left for those who follow something that is no longer public: a reader that met 404 would keep what it has. It names nothing. */
function writeGoneFeed(self: string, followed: Followed): Promise<string> {
  return writeFeed({ self, page: "/aendringer", title: feedText.gone }, followed);
}

async function writeFeed(head: Head, followed: Followed): Promise<string> {
  const { BASE_URL, DATA_LICENSE } = readConfiguration(process.env);
  const [points, withdrawn] = await Promise.all([listPointNews(followed), listWithdrawnPoints()]);
  return atomFeed({ ...head, baseUrl: BASE_URL, subtitle: feedText.subtitle, author: shellText.name, rights: DATA_LICENSE ?? null }, [
    ...points.map(pointEntry),
    ...withdrawn.map(noticeEntry),
  ]);
}
