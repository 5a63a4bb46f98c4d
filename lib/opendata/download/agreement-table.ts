import type { AgreementMatrix, AgreementMember, AgreementView } from "@/lib/published/views/agreement-view";
import { agreementText } from "@/lib/text/agreement";
import { csvText } from "./csv";

const { columns } = agreementText;

/** Who voted the same as a CSV file: each pair once, with equal and shared votes. Pairs that share none are left out. */
export function agreementFile({ parties, persons }: Pick<AgreementView, "parties" | "persons">): string {
  const headings = [columns.kind, columns.one, columns.other, columns.equal, columns.shared];
  return csvText(headings, [...pairsOf(parties, columns.party), ...pairsOf(persons, columns.person)]);
}

function pairsOf({ members, cells }: AgreementMatrix, kind: string): (string | number)[][] {
  return members.flatMap((one, row) =>
    members.flatMap((other, column) => {
      const cell = column > row ? cells[row]?.[column] : null;
      return cell && cell.shared > 0 ? [[kind, nameOf(one), nameOf(other), cell.equal, cell.shared]] : [];
    }),
  );
}

/** The letter of a local list says nothing without its municipality. */
function nameOf({ name, municipality }: AgreementMember): string {
  return municipality === null ? name : `${name}, ${municipality}`;
}
