import pg from "pg";

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

  /** The twenty best and the total, as the portal answers. */
  async search(words: string): Promise<void> {
    const asked = words.endsWith("*") ? "to_tsquery('danish', $1)" : "websearch_to_tsquery('danish', $1)";
    const text = words.endsWith("*") ? words.replace("*", ":*") : words;
    await this.#client.query(`SELECT id FROM plain WHERE vector @@ ${asked} ORDER BY ts_rank_cd(vector, ${asked}, 1) DESC LIMIT 20`, [
      text,
    ]);
    await this.#client.query(`SELECT count(*) FROM plain WHERE vector @@ ${asked}`, [text]);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}
