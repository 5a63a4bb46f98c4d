import type { Metadata } from "next";
import { Notice } from "@/components/alerts/notice";
import { TokenForm } from "@/components/alerts/token-form";
import { subscriptionToken } from "@/lib/alerts/follow-request";
import { getSubscription } from "@/lib/alerts/settle-subscription";
import { alertText } from "@/lib/text/alerts";
import { endAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const text = alertText.end;

export const metadata: Metadata = { title: text.title, robots: { index: false } };

export default async function EndPage({ searchParams }: Props) {
  const address = await searchParams;
  if (address.svar === "slut") return <Notice title={text.doneTitle} body={text.done} />;

  const token = subscriptionToken.safeParse(address.token);
  const subscription = token.success ? await getSubscription(token.data) : null;
  if (!token.success || !subscription) return <Notice title={alertText.goneTitle} body={alertText.gone} />;

  const { followed } = subscription;
  const about = followed ? alertText.about(followed.kind, followed.name) : alertText.withdrawn;
  return <TokenForm title={text.title} lead={text.lead(about)} submit={text.submit} token={token.data} action={endAction} />;
}
