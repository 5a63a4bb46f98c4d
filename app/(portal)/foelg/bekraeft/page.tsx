import type { Metadata } from "next";
import { Notice } from "@/components/alerts/notice";
import { TokenForm } from "@/components/alerts/token-form";
import { subscriptionToken } from "@/lib/alerts/follow-request";
import { getSubscription } from "@/lib/alerts/settle-subscription";
import { alertText } from "@/lib/text/alerts";
import { confirmAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const text = alertText.confirm;

export const metadata: Metadata = { title: text.title, robots: { index: false } };

export default async function ConfirmPage({ searchParams }: Props) {
  const token = subscriptionToken.safeParse((await searchParams).token);
  const subscription = token.success ? await getSubscription(token.data) : null;
  if (!token.success || !subscription) return <Notice title={alertText.goneTitle} body={alertText.gone} />;

  const { followed, confirmed } = subscription;
  const about = followed ? alertText.about(followed.kind, followed.name) : alertText.withdrawn;
  if (confirmed) return <Notice title={text.doneTitle} body={text.done(about)} />;
  return <TokenForm title={text.title} lead={text.lead(about)} submit={text.submit} token={token.data} action={confirmAction} />;
}
