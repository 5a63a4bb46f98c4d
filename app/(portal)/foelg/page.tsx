import type { Metadata } from "next";
import { z } from "zod";
import { FollowForm } from "@/components/alerts/follow-form";
import { Notice } from "@/components/alerts/notice";
import { followKinds, followTarget } from "@/lib/alerts/follow-request";
import { getFollowed } from "@/lib/alerts/get-followed";
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
  if (!canSendMail()) return <Notice title={text.title} body={text.off} />;
  if (!wish.success || !followed)
    return <Notice title={text.title} body={svar === "unknown" || wish.success ? text.unknown : text.nothing} />;
  return <FollowForm action={followAction} wish={wish.data} about={alertText.about(followed.kind, followed.name)} fault={svar ?? null} />;
}
