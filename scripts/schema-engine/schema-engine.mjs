#!/usr/bin/env node
// Stands in for the schema engine that Prisma's CLI would download: the same engine compiled to WebAssembly (npm: @prisma/schema-engine-wasm)
// behind the same JSON-RPC over standard input and output. prisma.config.ts points the CLI here.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { adapterFactory, runSql, withDatabase } from "./schema-engine-adapter.mjs";

const args = process.argv.slice(2);
const valuesOf = (option) => args.flatMap((arg, index) => (arg === option ? [args[index + 1]] : []));
const engineDirectory = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
const configuredUrl = JSON.parse(valuesOf("--datasource")[0] ?? "{}").url ?? process.env.DATABASE_URL;

if (args.includes("--version")) printVersion();
else if (args.includes("cli")) await answerDatabaseCommand();
else await serveRequests();

function printVersion() {
  const { version } = JSON.parse(readFileSync(join(engineDirectory, "package.json"), "utf8"));
  console.log(`schema-engine-cli ${version.split(".").pop()} (wasm)`);
}

// `cli can-connect-to-database` and `cli create-database`
async function answerDatabaseCommand() {
  const name = decodeURIComponent(new URL(configuredUrl).pathname.slice(1));
  try {
    if (args.includes("create-database")) await createDatabase(configuredUrl, name);
    else await runSql(configuredUrl, "SELECT 1");
  } catch (error) {
    const prismaCodes = { "3D000": "P1003", "28P01": "P1000" };
    const fields = { error_code: prismaCodes[error.code] ?? "P1001", message: error.message || String(error) };
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    process.exitCode = 1;
  }
}

async function serveRequests() {
  const { instance } = await WebAssembly.instantiate(readFileSync(join(engineDirectory, "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  let queue = Promise.resolve();
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      const request = JSON.parse(line);
      if (request.method) queue = queue.then(() => answer(request));
    })
    .on("close", () => queue.then(() => process.exit(0)));
}

async function answer({ id, method, params }) {
  try {
    const result = await call(method, params);
    // The CLI prints what the engine sends it; the WebAssembly build hands a difference back instead.
    if (method === "diff" && result?.stdout != null) {
      send({ id: `print-${id}`, method: "print", params: { content: result.stdout } });
      delete result.stdout;
    }
    send({ id, result: result ?? {} });
  } catch (thrown) {
    const error = originalError(thrown);
    const data = {
      is_panic: error instanceof WebAssembly.RuntimeError,
      message: error?.message ?? String(error),
      error_code: error?.code ?? null,
    };
    send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

async function call(method, params) {
  const url = databaseOf(params);
  if (method === "createDatabase") {
    const databaseName = new URL(url).pathname.slice(1);
    await createDatabase(url, databaseName);
    return { databaseName };
  }
  const started = await startEngine(url).catch((error) => {
    const namesDatabase = [params?.from, params?.to].some((target) => target?.tag === "url");
    if (method !== "diff" || namesDatabase) throw error;
    return startEngine(withDatabase(url, "postgres")); // a difference that needs a server for its shadow database only
  });
  return started[method === "getDatabaseVersion" ? "version" : method](params);
}

function databaseOf(params) {
  const target = [params?.from, params?.to].find((side) => side?.tag === "url");
  return params?.url ?? params?.datasourceType?.url ?? target?.url ?? configuredUrl ?? params?.datasource?.url;
}

let adapter;
let engine;

async function startEngine(url) {
  if (engine) return engine;
  const schemas = valuesOf("--datamodels").map((file) => [file, readFileSync(resolve(file), "utf8")]);
  adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory(url));
  engine = await glue.SchemaEngine.new({ datamodels: schemas.length > 0 ? schemas : undefined }, () => {}, adapter);
  return engine;
}

function originalError(thrown) {
  const captured = typeof thrown?.id === "number" ? adapter?.errorRegistry.consumeError(thrown.id)?.error : undefined;
  return captured ?? thrown;
}

function createDatabase(url, name) {
  return runSql(withDatabase(url, "postgres"), `CREATE DATABASE "${name.replaceAll('"', '""')}"`);
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
