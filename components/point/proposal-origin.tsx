import { pointText } from "@/lib/text/point";
import { MoverNames } from "./mover-names";

type Props = {
  proposers: string[];
  /** By name; who has no page is only named. */
  pages?: ReadonlyMap<string, string>;
};

/** Whose proposal a recommendation is. Renders nothing where the minutes name nobody. */
export function ProposalOrigin({ proposers, pages }: Props) {
  if (proposers.length === 0) return null;
  return (
    pointText.ownProposal(proposers) ?? (
      <>
        {pointText.proposalOf} <MoverNames names={proposers} pages={pages} />
      </>
    )
  );
}
