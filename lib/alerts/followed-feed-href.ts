import { caseFeedHref, committeeFeedHref, personFeedHref, searchFeedHref, searchHref, topicFeedHref } from "@/lib/published/paths";
import type { Followed } from "./get-followed";

/** The Atom feed of the same points that an e-mail would tell of. */
export function followedFeedHref({ kind, target }: Pick<Followed, "kind" | "target">): string {
  switch (kind) {
    case "search":
      return searchFeedHref(searchHref(target));
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
