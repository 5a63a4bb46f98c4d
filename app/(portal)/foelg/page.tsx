import type { Metadata } from "next";
import { z } from "zod";
import { FollowForm } from "@/components/alerts/follow-form";
import { Notice } from "@/components/alerts/notice";
import { followKinds, followTarget } from "@/lib/alerts/follow-request";
import { followedFeedHref } from "@/lib/alerts/followed-feed-href";
import { type Followed, getFollowed } from "@/lib/alerts/get-followed";
import { canSendMail } from "@/lib/alerts/mailer";
import { alertText } from "@/lib/text/alerts";
import { followAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const text = alertText.form;
const answer = z.object({ svar: z.enum(["sent", "email", "unknown", "tooMany", "failed"]).optional().catch(undefined) });

export const metadata: Metadata = { title: text.title, robots: { index: false } };

export default async function FollowPage({ searchParams }: Props) {
  const address = await searchParams;
  const { svar } = answer.parse(address);
  if (svar === "sent") return <Notice title={text.sentTitle} body={text.sent} />;

  const wish = followTarget.safeParse(address);
  const followed = wish.success ? await getFollowed(followKinds[wish.data.slags], wish.data.maal) : null;
  if (!canSendMail()) return <Notice title={text.titleOff} body={text.off} links={feedLinks(followed)} />;
  if (!wish.success || !followed)
    return (
      <Notice title={text.title} body={svar === "unknown" || wish.success ? text.unknown : text.nothing} links={alertText.links.pages} />
    );
  return <FollowForm action={followAction} wish={wish.data} about={alertText.about(followed.kind, followed.name)} fault={svar ?? null} />;
}

/** The other ways to hear of what is new, first of what was asked for. */
function feedLinks(followed: Followed | null): { label: string; href: string }[] {
  const asked = followed && {
    label: alertText.links.feedOf(alertText.about(followed.kind, followed.name)),
    href: followedFeedHref(followed),
  };
  return [...(asked ? [asked] : []), ...alertText.links.feeds, ...alertText.links.pages];
}
