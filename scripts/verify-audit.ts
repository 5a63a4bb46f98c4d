// npm run verify:audit — computes the seals of the audit log anew; exit 1 when a line was changed, taken out or put in.
import { openDatabase } from "./database/open-database.mjs";

const opened = await openDatabase();
const { database } = await import("@/lib/database/database");
try {
  const { isUnbroken, verifyAudit } = await import("@/lib/desk/audit/verify-audit");
  const verdict = await verifyAudit({ kind: "commandLine" });
  const { events, unsealed, brokenAt, seal } = verdict;
  if (isUnbroken(verdict)) console.log(`The audit log is whole: ${events} events, newest seal ${seal ?? "none"}.`);
  else console.error(`The audit log was changed: first broken seal at event ${brokenAt ?? "none"}, ${unsealed} events without a seal.`);
  process.exitCode = isUnbroken(verdict) ? 0 : 1;
} finally {
  await database.$disconnect();
  await opened.close();
}
