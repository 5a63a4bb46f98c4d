import { caseHref } from "@/lib/published/paths";
import type { CaseTreatments, Times } from "@/lib/published/views/oparl-views";
import { bodyKey, type OparlAddresses, oparlHead } from "./oparl-addresses";
import { toOparlConsultation } from "./to-oparl-agenda-item";

/** A case as a paper. Its name is the title of its latest treatment, since cases have no name of their own. */
export function toOparlPaper(addresses: OparlAddresses, found: CaseTreatments, times: Times) {
  const latest = found.treatments.at(-1);
  return {
    ...oparlHead(addresses, "paper", found.id, times),
    body: addresses.body(bodyKey(found.municipality)),
    name: latest?.point.title ?? found.number,
    reference: found.number,
    consultation: found.treatments.flatMap((treatment) => toOparlConsultation(addresses, treatment, treatment.times) ?? []),
    ...(found.kleGroup === null ? {} : { keyword: [`KLE ${found.kleGroup}`] }),
    web: addresses.page(caseHref(found.slug)),
  };
}
