import type { PointRecord } from "@/lib/published/views/records/point-record";
import { partyName } from "@/lib/text/party";
import { popoloIds, popoloSource } from "./popolo-ids";

type Organization = { id: string; name: string; classification: "committee" | "party"; links?: { url: string }[] };

/** The committees of some points, and the parties whose letters stand at a ballot. */
export async function popoloOrganizations(baseUrl: string, points: AsyncIterable<PointRecord>): Promise<Organization[]> {
  const found = new Map<string, Organization>();
  for await (const { meeting, decision } of points) {
    const { slug, name, url, municipality } = meeting.committee;
    const id = popoloIds.committee(slug);
    found.set(id, { id, name, classification: "committee", links: popoloSource(baseUrl, url) });
    for (const { party } of decision?.votes.flatMap(({ ballots }) => ballots) ?? []) {
      if (party === null) continue;
      const own = popoloIds.party(municipality, party);
      found.set(own, { id: own, name: partyName(party, meeting.date), classification: "party" });
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
