import { forgetOriginal } from "@/lib/database/originals";
import { inDeskTransaction } from "./in-desk-transaction";
import { openJob } from "./uploads/open-job";

/** Removes originals from storage that no document and no open job names any more. One that was given again in the meantime is kept. */
export async function forgetUnused(hashes: readonly string[]): Promise<void> {
  await inDeskTransaction(async (transaction) => {
    const needed = await transaction.document.findMany({ where: { sha256: { in: [...hashes] } }, select: { sha256: true } });
    const open = await transaction.job.findMany({
      where: { sha256: { in: [...hashes] }, ...openJob },
      select: { sha256: true },
    });
    const unused = hashes.filter((hash) => ![...needed, ...open].some(({ sha256 }) => sha256 === hash));
    await Promise.all(unused.map(forgetOriginal));
  });
}
