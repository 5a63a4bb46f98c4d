import pg from "pg";
import type { BenchQuery } from "./query-classes";

const facets = ["outcome", "committee_id", "year", "case_type", "topic", "divided"];

/** PostgreSQL's own Danish search over the same texts, which ranks every match. */
export class PlainIndex {
  readonly #client: pg.Client;

  static async open(url: string): Promise<PlainIndex> {
    const client = new pg.Client(url);
    await client.connect();
    return new PlainIndex(client);
  }

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  async fill(): Promise<void> {
    await this.#client.query(`
      CREATE TABLE plain AS SELECT point_id AS id, to_tsvector('danish', title || ' ' || jsonb_path_query_array(parts, '$[*].text')::text) AS vector
      FROM search_point JOIN search_text USING (point_id);
      CREATE INDEX ON plain USING GIN (vector)`);
    await this.#client.query("VACUUM ANALYZE plain");
  }

  async isFilled(): Promise<boolean> {
    const { rows } = await this.#client.query<{ place: string | null }>("SELECT to_regclass('plain_vector_idx') AS place");
    return rows[0]?.place !== null;
  }

  /** Asks for what the portal answers with: the twenty best with a passage, how many there are, and the counts of the facets. @returns how many */
  async search({ tsquery, only }: BenchQuery): Promise<number> {
    const asked = "to_tsquery('danish', $1)";
    const matching = `plain JOIN search_point ON point_id = id WHERE vector @@ ${asked}
      AND ($2::text IS NULL OR committee_id = (SELECT id FROM committee WHERE slug = $2)) AND ($3::text IS NULL OR outcome::text = $3)`;
    const parameters = [tsquery, only?.committee ?? null, only?.outcome ?? null];
    const counts = facets.map((facet) => `SELECT '${facet}', ${facet}::text, count(*) FROM hits GROUP BY ${facet}`);
    await this.#client.query(
      `SELECT id, ts_headline('danish', plain, ${asked}) FROM (
        SELECT id FROM ${matching} ORDER BY ts_rank_cd(vector, ${asked}, 1) DESC LIMIT 20
      ) best JOIN LATERAL (SELECT jsonb_path_query_array(parts, '$[*].text')::text AS plain FROM search_text WHERE point_id = id) text ON true`,
      parameters,
    );
    const { rows } = await this.#client.query<{ facet: string; count: string }>(
      `WITH hits AS MATERIALIZED (SELECT search_point.*, extract(year FROM date) AS year FROM ${matching})
      SELECT 'total' AS facet, '' AS value, count(*) FROM hits UNION ALL ${counts.join(" UNION ALL ")}
      UNION ALL SELECT 'party', party, count(*) FROM hits, unnest(parties) AS party WHERE divided GROUP BY party`,
      parameters,
    );
    return Number(rows[0]?.count);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}
