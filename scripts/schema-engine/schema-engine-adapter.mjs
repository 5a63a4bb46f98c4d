// @prisma/adapter-pg with what the schema engine needs and the adapter lacks (prisma/orm#27403): catalogue types it cannot read, scripts of several
// statements, and shadow databases.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** Type id in PostgreSQL's catalogue → the id to read it as, and the engine's column type where that alone does not tell. */
const readAs = {
  18: { id: 25, type: ColumnTypeEnum.Character },
  1002: { id: 1009, type: ColumnTypeEnum.CharacterArray },
  19: { id: 25 },
  1003: { id: 1009 },
  24: { id: 25 },
  194: { id: 25 },
  2205: { id: 25 },
  2278: { id: 25 },
};

/** What the engine connects through. */
export function adapterFactory(url) {
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => open(url),
    connectToShadowDb: async () => {
      const name = `prisma_migrate_shadow_db_${randomUUID()}`;
      await runSql(url, `CREATE DATABASE "${name}" TEMPLATE template0`);
      return open(withDatabase(url, name), () => runSql(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
    },
  };
}

/** Runs one statement on a connection of its own. */
export async function runSql(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}

async function open(connectionString, afterwards) {
  const pool = new pg.Pool({ connectionString, max: 2 });
  const adapter = readCatalogue(await new PrismaPg(pool).connect());
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => readCatalogue(await startTransaction(level));
  adapter.dispose = async () => {
    await pool.end();
    await afterwards?.();
  };
  return adapter;
}

function readCatalogue(adapter) {
  const { client } = adapter;
  const queryRaw = Object.getPrototypeOf(Object.getPrototypeOf(adapter)).queryRaw;
  adapter.queryRaw = async (query) => {
    const retyped = [];
    const reading = {
      query: async (...parameters) => {
        const result = await client.query(...parameters);
        result.fields = result.fields.map((field, index) => {
          const substitute = readAs[field.dataTypeID];
          if (!substitute) return field;
          if (substitute.type !== undefined) retyped.push([index, substitute.type]);
          return { ...field, name: field.name, dataTypeID: substitute.id };
        });
        return result;
      },
    };
    const answer = await queryRaw.call(Object.create(adapter, { client: { value: reading } }), query);
    for (const [index, type] of retyped) answer.columnTypes[index] = type;
    return answer;
  };
  return adapter;
}
