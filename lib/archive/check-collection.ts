import "server-only";
import { createHash } from "node:crypto";
import { checkReadiness } from "@/lib/database/check-readiness";
import { database } from "@/lib/database/database";
import { listOriginals, readOriginal } from "@/lib/database/originals";

/** Something that is not as it should be, as one Danish sentence that names it. */
export type Fault = { kind: "missing" | "orphaned" | "changed"; what: string };

/**
 * Looks through the whole collection for what is missing, orphaned or changed: migrations, originals against their hashes, readings against their
 * documents, search rows against what is public.
 * @returns nothing when all is well; writes nothing
 */
export async function checkCollection(): Promise<Fault[]> {
  const { missingMigrations } = await checkReadiness();
  if (missingMigrations.length > 0)
    return missingMigrations.map((name) => ({ kind: "missing", what: `Databasen mangler migreringen ${name}.` }));
  return [...(await checkOriginals()), ...(await checkReadings()), ...(await checkSearchRows())];
}

async function checkOriginals(): Promise<Fault[]> {
  const documents = await database.document.findMany({ orderBy: { sha256: "asc" }, select: { sha256: true, name: true } });
  const faults: Fault[] = [];
  for (const { sha256, name } of documents) {
    const bytes = await readOriginal(sha256).catch(() => null);
    if (!bytes) faults.push({ kind: "missing", what: `Originalen til »${name}« mangler i lageret (${sha256}).` });
    else if (createHash("sha256").update(bytes).digest("hex") !== sha256)
      faults.push({ kind: "changed", what: `Originalen til »${name}« er ændret i lageret (${sha256}).` });
  }
  const waiting = await database.job.findMany({
    where: { state: { in: ["queued", "running", "waiting", "asking"] } },
    select: { sha256: true },
  });
  const known = new Set([...documents, ...waiting].map(({ sha256 }) => sha256));
  const strangers = (await listOriginals()).filter((sha256) => !known.has(sha256));
  return [
    ...faults,
    ...strangers.map((sha256): Fault => ({ kind: "orphaned", what: `Lageret har en fil, som intet møde bruger (${sha256}).` })),
  ];
}

async function checkReadings(): Promise<Fault[]> {
  const rows = await database.$queryRaw<{ name: string; number: number }[]>`
    SELECT document.name, revision.number FROM revision JOIN document ON document.id = revision.document_id
    WHERE revision.tree #>> '{source,sha256}' IS DISTINCT FROM coalesce(document.redacted_sha256, document.sha256)`;
  return rows.map(({ name, number }) => ({
    kind: "changed",
    what: `Version ${number} af »${name}« er ikke læst af den fil, den hører til.`,
  }));
}

async function checkSearchRows(): Promise<Fault[]> {
  const rows = await database.$queryRaw<{ title: string; indexed: boolean }[]>`
    SELECT coalesce(point.title, '?') AS title, search.point_id IS NOT NULL AS indexed
    FROM (
      SELECT agenda_point.id, agenda_point.title FROM agenda_point
      JOIN meeting ON meeting.current_revision_id = agenda_point.revision_id AND meeting.state = 'published'
      JOIN point_identity ON point_identity.key = agenda_point.key AND point_identity.withdrawn_at IS NULL
    ) AS point FULL JOIN search_point AS search ON search.point_id = point.id
    WHERE point.id IS NULL OR search.point_id IS NULL`;
  return rows.map(({ title, indexed }) =>
    indexed
      ? { kind: "orphaned", what: "Søgningen har et punkt, som ikke er offentligt. Kør npm run rebuild:search." }
      : { kind: "missing", what: `Punktet »${title}« mangler i søgningen. Kør npm run rebuild:search.` },
  );
}
