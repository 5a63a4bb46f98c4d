import type { AmendmentKind, MinutesKind } from "@/lib/database/generated/enums";
import type { Amendment, Minutes } from "@/lib/minutes/minutes";

/** The database's names for document kinds, without Danish letters. */
export function minutesKind(kind: Minutes["kind"]): MinutesKind {
  return kind === "tillægsdagsorden" ? "tillaegsdagsorden" : kind;
}

/** The database's names for kinds of amendments, without Danish letters. */
export function amendmentKind(kind: Amendment["kind"]): AmendmentKind {
  if (kind === "ændringsforslag") return "aendringsforslag";
  return kind === "tilføjelse" ? "tilfoejelse" : "resolution";
}
