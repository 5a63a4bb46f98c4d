import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseFacts } from "@/components/case/case-facts";
import { CaseTimeline } from "@/components/case/case-timeline";
import { AlternateLinks } from "@/components/page/alternate-links";
import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { FollowLinks } from "@/components/page/follow-links";
import { followHref } from "@/lib/alerts/follow-href";
import { caseAddress } from "@/lib/published/addresses";
import { getCase } from "@/lib/published/cases/get-case";
import { caseFeedHref } from "@/lib/published/paths";
import type { CaseView } from "@/lib/published/views/case-view";
import { caseText } from "@/lib/text/case";
import { feedText } from "@/lib/text/feed";

type Props = { params: Promise<{ case: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, number, treatments, mentions } = await caseAt(params);
  return { title: caseText.pageTitle(title, number), description: caseText.description(treatments.length, mentions.length) };
}

export default async function CasePage({ params }: Props) {
  const [found, { case: slug }] = await Promise.all([caseAt(params), params]);
  return (
    <div className="page">
      <AlternateLinks links={[{ type: "application/atom+xml", href: caseFeedHref(slug), title: feedText.case(found.number) }]} />
      <Breadcrumbs trail={[{ label: caseText.all, href: "/sager" }]} current={found.number} />
      <div className="page-head">
        <p className="eyebrow">{caseText.eyebrow(found.number)}</p>
        <h1>{found.title}</h1>
        <p className="page-head__lead">{caseText.description(found.treatments.length, found.mentions.length)}</p>
        {found.otherTitles.length > 0 && <p className="note above-2 readable">{caseText.mixed}</p>}
        <FollowLinks mail={followHref("sag", slug)} feed={caseFeedHref(slug)} />
      </div>
      <div className="columns columns--with-aside">
        <section aria-labelledby="forloeb">
          <div className="section-head">
            <h2 id="forloeb">{caseText.course}</h2>
          </div>
          <CaseTimeline found={found} />
        </section>
        <aside aria-label={caseText.about}>
          <CaseFacts found={found} />
        </aside>
      </div>
    </div>
  );
}

async function caseAt(params: Props["params"]): Promise<CaseView> {
  const address = caseAddress.safeParse(await params);
  const found = address.success ? await getCase(address.data.case) : null;
  return found ?? notFound();
}
