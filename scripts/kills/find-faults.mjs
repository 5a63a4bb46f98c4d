import { createHash } from "node:crypto";
import { bytesInStorage } from "./killable-portal.mjs";

/** What is public in part only, over the whole database. Every number in it must be 0. */
const halves = `
  SELECT
    (SELECT count(*) FROM revision WHERE jsonb_array_length(tree -> 'points') <> (SELECT count(*) FROM agenda_point WHERE revision_id = revision.id)) +
    (SELECT count(*) FROM meeting WHERE state = 'published' AND current_revision_id IS NULL) +
    (SELECT count(*) FROM agenda_point JOIN meeting ON current_revision_id = revision_id AND state = 'published'
       LEFT JOIN search_point ON point_id = agenda_point.id WHERE point_id IS NULL) +
    (SELECT count(*) FROM search_point WHERE NOT EXISTS (
       SELECT 1 FROM agenda_point JOIN meeting ON current_revision_id = revision_id AND state = 'published' WHERE agenda_point.id = point_id)) +
    (SELECT count(*) FROM revision WHERE published_at IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM audit_event WHERE action = 'meeting.published' AND detail ->> 'revisionId' = revision.id::text)) AS faults`;

/** How much is public in part only. */
export async function countHalves(sql) {
  const { rows } = await sql.query(halves);
  return Number(rows[0].faults);
}

/** Looks at what came of a referat: whether anything is public in part, and whether anything of it is lost or there twice. */
export async function countFaults({ sql, url, storage }, { address, titles, bytes, halfPublic = 0 }) {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const [half, { rows: kept }, page] = await Promise.all([
    countHalves(sql),
    sql.query("SELECT count(*)::int AS revisions FROM revision JOIN document ON document.id = document_id WHERE sha256 = $1", [sha256]),
    fetch(`${url}${address}`).then((response) => response.text()),
  ]);
  const shown = titles.filter((title) => page.includes(title)).length;
  const whole = bytesInStorage(storage, sha256)?.equals(bytes) ?? false;
  return {
    halfPublic: halfPublic + half + (shown === titles.length ? 0 : 1),
    lost: kept[0].revisions === 1 && whole ? 0 : 1,
  };
}
