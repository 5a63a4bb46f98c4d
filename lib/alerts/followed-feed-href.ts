import { caseFeedHref, committeeFeedHref, personFeedHref, searchFeedHref, topicFeedHref } from "@/lib/published/paths";
import { readFollowedSearch } from "@/lib/search/followed-search";
import { searchAddress } from "@/lib/search/search-address";
import type { Followed } from "./get-followed";

/** The Atom feed of the same points that an e-mail would tell of. */
export function followedFeedHref({ kind, target }: Pick<Followed, "kind" | "target">): string {
  switch (kind) {
    case "search":
      return searchFeedHref(searchAddress(readFollowedSearch(target)));
    case "case":
      return caseFeedHref(target);
    case "person":
      return personFeedHref(target);
    case "committee":
      return committeeFeedHref(target);
    case "topic":
      return topicFeedHref(target);
  }
}
