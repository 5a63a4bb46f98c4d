import type { Metadata } from "next";
import { z } from "zod";
import { reportText } from "@/lib/text/report";

const query = z.object({ nummer: z.coerce.number().int().positive().nullable().catch(null) });
const text = reportText.receipt;

export const metadata: Metadata = { title: text.title, robots: { index: false } };

export default async function ReceiptPage({ searchParams }: PageProps<"/om/modtaget">) {
  const { nummer } = query.parse(await searchParams);
  return (
    <div className="page page--narrow">
      <div className="page-head">
        <h1>{text.title}</h1>
      </div>
      <div className="message message--ok" role="status">
        {nummer !== null && <p>{text.lead(nummer)}</p>}
        <p>{text.next}</p>
      </div>
      <p className="above-6">
        <a href="/aendringer">{text.changes}</a>
      </p>
      <p>
        <a href="/">{text.home}</a>
      </p>
    </div>
  );
}
