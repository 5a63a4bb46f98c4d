import { Breadcrumbs } from "@/components/page/breadcrumbs";
import { FollowLinks } from "@/components/page/follow-links";
import { committeeCalendarHref, committeeFeedHref, committeeSearchHref } from "@/lib/published/paths";
import type { CommitteeView } from "@/lib/published/views/committee-view";
import { committeeText } from "@/lib/text/committee";

type Props = {
  committee: CommitteeView;
  slug: string;
  /** Where it can be followed by e-mail; null where the portal can send none. */
  mail: string | null;
};

/** Which committee it is, how much there is of it, and how to hear of more. */
export function CommitteeHead({ committee, slug, mail }: Props) {
  return (
    <>
      <Breadcrumbs trail={[{ label: committeeText.all, href: "/udvalg" }]} current={committee.name} />
      <div className="page-head">
        <h1>{committee.name}</h1>
        <p className="page-head__lead">{committeeText.figures(committee)}</p>
        {committee.aliases.length > 0 && <p>{committeeText.aliases(committee.aliases)}</p>}
        {committee.terms.length > 0 && <p className="note">{committeeText.terms(committee.terms)}</p>}
        {committee.days.length > 0 && (
          <p>
            <a href={committeeSearchHref(slug)}>{committeeText.search}</a>
          </p>
        )}
        <FollowLinks mail={mail} feed={committeeFeedHref(slug)} calendar={committeeCalendarHref(slug)} />
      </div>
    </>
  );
}
