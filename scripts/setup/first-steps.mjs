/**
 * What is still to be done before the portal is somebody's own, one sentence each.
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {string} options.url where the portal answers
 * @param {boolean} options.named whether the municipality has its name
 * @returns {Promise<string[]>}
 */
export async function firstSteps({ databaseUrl, url, named }) {
  const { default: pg } = await import("pg");
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const isEmpty = async (table) => (await client.query(`SELECT 1 FROM ${client.escapeIdentifier(table)} LIMIT 1`)).rows.length === 0;
  const [noUser, noSubject] = [await isEmpty("user"), await isEmpty("kle_subject")];
  await client.end();
  return [
    noUser && `Nobody can sign in at ${url}/sekretariat yet. The first: npm run user -- add E-MAIL --role administrator --name "NAME"`,
    !named && "The municipality has no name: real referater would stand under »Kommunen«. Set MUNICIPALITY_NAME in .env before the first.",
    noSubject && "Topics below the main groups show their numbers alone. Their names come from a list of KLE subjects: npm run kle -- FILE",
  ].filter((step) => step !== false);
}
