import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonTokens } from "@stryker-mutator/api/plugin";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";
import type { Plugin } from "vitest/config";

const silent = () => undefined;
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** A small change to the parser: its number, where it stands, and what it changes. */
export type Mutant = { id: string; place: string; change: string };

/** The parser with all its mutants in it, each asleep until its number is called, as Stryker writes it; and the list of them. */
export async function instrumentedParser(root: string): Promise<{ mutants: Mutant[]; plugin: Plugin }> {
  const folder = join(root, "lib/minutes");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({ name: join(folder, file), content: readFileSync(join(folder, file), "utf8"), mutate: true }));
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, logger)
    .provideValue(commonTokens.getLogger, () => logger)
    .injectFunction(createInstrumenter);
  const result = await instrumenter.instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
  const contents = new Map(result.files.map(({ name, content }) => [name, content]));
  const mutants = result.mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    place: `${fileName.slice(root.length + 1)}:${location.start.line + 1}:${location.start.column + 1}`,
    change: `${mutatorName}: ${replacement}`,
  }));
  const plugin: Plugin = {
    name: "instrumented-parser",
    enforce: "pre",
    resolveId: (id, importer) =>
      id === "vitest" && importer?.endsWith(".test.ts") === true ? join(import.meta.dirname, "collected-tests.ts") : null,
    load: (id) => contents.get(id) ?? null,
  };
  return { mutants, plugin };
}
