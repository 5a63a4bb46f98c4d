import type { Metadata } from "next";
import { CaseTable } from "@/components/case/case-table";
import { EmptyPage } from "@/components/page/empty-page";
import { ListPager } from "@/components/page/list-pager";
import { listCases } from "@/lib/published/cases/list-cases";
import { pageNumber } from "@/lib/published/page-number";
import { caseText } from "@/lib/text/case";
import { pagingText } from "@/lib/text/paging";

type Props = { searchParams: Promise<{ side?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageNumber.parse((await searchParams).side);
  return { title: page === 1 ? caseText.all : pagingText.titleOf(caseText.all, page) };
}

export default async function CasesPage({ searchParams }: Props) {
  const { cases, page, pages, total } = await listCases(pageNumber.parse((await searchParams).side));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{caseText.all}</h1>
        <p className="page-head__lead">{total > 0 ? caseText.allLead(total) : caseText.none}</p>
      </div>
      {cases.length > 0 && <CaseTable cases={cases} />}
      {total > 0 && cases.length === 0 && <EmptyPage href="/sager" />}
      <ListPager page={page} pages={pages} label={caseText.paging} hrefOf={(other) => (other === 1 ? "/sager" : `/sager?side=${other}`)} />
    </div>
  );
}
