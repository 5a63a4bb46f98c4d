import pg from "pg";

/** A point as the engines read it that the portal is compared with. */
export type ComparedPoint = {
  text: string;
  outcome: string | null;
  committee: string;
  year: number;
  caseType: string | null;
  topic: string | null;
  divided: boolean;
  parties: string[];
};

const batch = 10_000;

/** Every point of a filled database, in batches. */
export async function* comparedPoints(url: string): AsyncGenerator<ComparedPoint> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    let last = "00000000-0000-0000-0000-000000000000";
    for (let read = batch; read === batch;) {
      const { rows } = await client.query<ComparedPoint & { id: string }>(
        `SELECT point_id AS id, title || ' ' || jsonb_path_query_array(parts, '$[*].text')::text AS text, outcome::text, c.slug AS committee,
          extract(year FROM date)::int AS year, case_type::text AS "caseType", topic, divided, parties
        FROM search_text JOIN search_point USING (point_id) JOIN committee c ON c.id = committee_id WHERE point_id > $1 ORDER BY point_id LIMIT ${batch}`,
        [last],
      );
      yield* rows;
      last = rows.at(-1)?.id ?? last;
      read = rows.length;
    }
  } finally {
    await client.end();
  }
}
