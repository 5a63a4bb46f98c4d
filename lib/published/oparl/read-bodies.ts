import "server-only";
import { database } from "@/lib/database/database";
import { getRecordTimes, listRecordTimes, type RecordTimes } from "../times/record-times";
import type { BodyTerms, Term } from "../views/oparl-views";

const mostTerms = 1000;

/** Municipalities with the terms that their published minutes print, by slug. */
export async function readBodies(keys: readonly string[]): Promise<Map<string, BodyTerms>> {
  const rows = await database.municipality.findMany({ where: { slug: { in: [...keys] } }, select: { slug: true, name: true } });
  return new Map(
    await Promise.all(
      rows.map(async ({ slug, name }): Promise<[string, BodyTerms]> => {
        const { data } = await listRecordTimes("legislativeTerm", { body: slug, page: 1, pageSize: mostTerms });
        return [slug, { key: slug, name, terms: data.flatMap((times) => toTerm(times) ?? []) }];
      }),
    ),
  );
}

/** Terms by `municipality.2022-2025`. Those that nothing published prints are left out. */
export async function readTerms(keys: readonly string[]): Promise<Map<string, Term>> {
  const found = [...(await getRecordTimes("legislativeTerm", keys)).values()].filter(({ deleted }) => !deleted);
  return new Map(found.flatMap((times) => toTerm(times) ?? []).map((term) => [term.key, term]));
}

function toTerm({ key, created, modified }: RecordTimes): Term | null {
  const match = /^(.+)\.(\d+)-(\d+)$/u.exec(key);
  if (!match) return null;
  const [, body = "", from, to] = match;
  return { key, body, from: Number(from), to: Number(to), times: { created, modified } };
}
