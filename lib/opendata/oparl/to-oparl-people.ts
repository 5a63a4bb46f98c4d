import { committeeHref, personHref } from "@/lib/published/paths";
import type { CommitteeMembers, PersonMemberships, SeenMember, Times } from "@/lib/published/views/oparl-views";
import { bodyKey, membershipKey, type OparlAddresses, oparlHead } from "./oparl-addresses";

/** A politician whom published minutes name. */
export function toOparlPerson(addresses: OparlAddresses, person: PersonMemberships, times: Times) {
  const otherNames = person.spellings.filter((spelling) => spelling !== person.name);
  return {
    ...oparlHead(addresses, "person", person.id, times),
    body: addresses.body(bodyKey(person.municipality)),
    name: person.name,
    ...(person.memberships.length > 0
      ? {
          membership: person.memberships.map(({ member, times: memberTimes }) =>
            toOparlMembership(addresses, member, memberTimes, { embedded: true }),
          ),
        }
      : {}),
    web: addresses.page(personHref(person.slug)),
    ...(otherNames.length > 0 ? { "referatportalen:otherName": otherNames } : {}),
  };
}

/** A membership as the minutes let on. Marked as derived: no minutes print a list of members. */
export function toOparlMembership(addresses: OparlAddresses, member: SeenMember, times: Times, { embedded = false } = {}) {
  const { person, committee, role, voted } = member;
  return {
    ...oparlHead(addresses, "membership", membershipKey(person, committee), times),
    ...(embedded ? {} : { person: addresses.object("person", person) }),
    organization: addresses.object("organization", committee),
    ...(role === null ? {} : { role }),
    ...(voted ? { votingRight: true } : {}),
    "referatportalen:derived": true,
  };
}

/** A committee. */
export function toOparlOrganization(addresses: OparlAddresses, committee: CommitteeMembers, times: Times) {
  const { slug, name, municipality, members } = committee;
  return {
    ...oparlHead(addresses, "organization", slug, times),
    body: addresses.body(bodyKey(municipality)),
    name,
    organizationType: "Gremium",
    classification: "Udvalg",
    ...(members.length > 0 ? { membership: members.map((person) => addresses.object("membership", membershipKey(person, slug))) } : {}),
    web: addresses.page(committeeHref(slug)),
  };
}
