import "server-only";
import { nameTopics } from "@/lib/kle/name-topics";
import { topicHref } from "../paths";
import type { TopicLink } from "../views/topic-view";

/** The topics that these numbers stand for, with their titles where they are known. */
export async function topicLinks(numbers: readonly string[]): Promise<TopicLink[]> {
  const titles = await nameTopics(numbers);
  return numbers.map((number) => ({ number, title: titles.get(number) ?? null, href: topicHref(number) }));
}

/** `27.03.00` lies in 27, 27.03 and itself. */
export function pathOf(number: string): string[] {
  return [2, 5, 8].filter((length) => length <= number.length).map((length) => number.slice(0, length));
}
