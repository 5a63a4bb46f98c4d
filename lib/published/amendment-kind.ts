import type { AmendmentKind } from "@/lib/database/generated/enums";
import type { Amendment } from "@/lib/minutes/minutes";

const kinds: Record<AmendmentKind, Amendment["kind"]> = {
  aendringsforslag: "ændringsforslag",
  tilfoejelse: "tilføjelse",
  resolution: "resolution",
};

/** The printed word for a kind of amendment that the database names without Danish letters. */
export function amendmentKind(stored: AmendmentKind): Amendment["kind"] {
  return kinds[stored];
}
