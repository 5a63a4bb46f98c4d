import { sweepUnfinished } from "@/lib/database/originals";
import { inDeskTransaction } from "./in-desk-transaction";

/** Tidies up after a command that was killed: what it had begun to write into storage is removed. Files that are kept are not touched. */
export function sweepStorage(): Promise<void> {
  return inDeskTransaction(sweepUnfinished);
}
