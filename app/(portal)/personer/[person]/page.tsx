import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { AgreedWith } from "@/components/agreement/agreed-with";
import { AlternateLinks } from "@/components/page/alternate-links";
import { FollowLinks } from "@/components/page/follow-links";
import { PersonAttendance } from "@/components/person/person-attendance";
import { PersonFacts } from "@/components/person/person-facts";
import { PersonHead } from "@/components/person/person-head";
import { PersonVotes } from "@/components/person/person-votes";
import { ProposalList } from "@/components/person/proposal-list";
import { followHref } from "@/lib/alerts/follow-href";
import { personAddress } from "@/lib/published/addresses";
import { getCollection } from "@/lib/published/get-collection";
import { personFeedHref, personHref } from "@/lib/published/paths";
import { getPerson } from "@/lib/published/people/get-person";
import type { PersonView } from "@/lib/published/views/person-view";
import { agreementText } from "@/lib/text/agreement";
import { feedText } from "@/lib/text/feed";
import { personText } from "@/lib/text/person";

type Props = { params: Promise<{ person: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await personAt(params);
  return { title: person.name, description: personText.summary(person).join(" ") };
}

export default async function PersonPage({ params }: Props) {
  const [person, { lastDate }, { person: slug }] = await Promise.all([personAt(params), getCollection(), params]);
  return (
    <div className="page">
      <AlternateLinks links={[{ type: "application/atom+xml", href: personFeedHref(slug), title: feedText.person(person.name) }]} />
      <PersonHead person={person} />
      <FollowLinks mail={followHref("person", slug)} feed={personFeedHref(slug)} />
      <div className="columns columns--with-aside block--tight">
        <div>
          <PersonVotes person={person} />
          <PersonAttendance meetings={person.meetings} />
          <section className="block" aria-labelledby="forslag">
            <div className="section-head">
              <h2 id="forslag">{personText.proposals.heading}</h2>
            </div>
            {person.proposals.length === 0 && <p>{personText.proposals.none}</p>}
            <ProposalList proposals={person.proposals} own={person.spellings.map(({ name }) => name)} />
          </section>
        </div>
        <aside aria-label={agreementText.table.heading}>
          <AgreedWith rows={person.agreement} kind="person" date={lastDate ?? ""} />
          <PersonFacts person={person} />
        </aside>
      </div>
    </div>
  );
}

async function personAt(params: Props["params"]): Promise<PersonView> {
  const address = personAddress.safeParse(await params);
  const person = address.success ? await getPerson(address.data.person) : null;
  if (!address.success || !person) notFound();
  if (person.href !== personHref(address.data.person)) permanentRedirect(person.href);
  return person;
}
