import type { Metadata } from "next";
import { ChangeList } from "@/components/change/change-list";
import { ChangePager } from "@/components/change/change-pager";
import { listChanges } from "@/lib/published/changes/list-changes";
import { pageNumber } from "@/lib/published/page-number";
import { changeText } from "@/lib/text/change";

type Props = PageProps<"/aendringer">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: changeText.titleOf(pageNumber.parse((await searchParams).side)), description: changeText.lead };
}

export default async function ChangesPage({ searchParams }: Props) {
  const { changes, page, pages } = await listChanges(pageNumber.parse((await searchParams).side));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{changeText.title}</h1>
        <p className="page-head__lead">{changeText.lead}</p>
      </div>
      {changes.length > 0 ? <ChangeList changes={changes} /> : <p>{changeText.none}</p>}
      <ChangePager page={page} pages={pages} />
    </div>
  );
}
