// npm run verify:audit — computes the seals of the audit log anew; exit 1 when a line was changed, taken out or put in.
import { deskAuditText } from "@/lib/text/desk-audit";
import { openDatabase } from "./database/open-database.mjs";

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const { isUnbroken, verifyAudit } = await import("@/lib/desk/audit/verify-audit");
  const verdict = await verifyAudit({ kind: "commandLine" });
  const { events, unsealed, brokenAt, seal } = verdict;
  const words = deskAuditText.verify;
  if (isUnbroken(verdict)) console.log(words.unbroken(events, seal));
  else console.error(`${words.broken} ${words.where(brokenAt, unsealed)}`);
  process.exitCode = isUnbroken(verdict) ? 0 : 1;
} finally {
  await database.$disconnect();
  await opened.close();
}
