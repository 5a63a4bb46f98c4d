import path from "node:path";
import { defineConfig } from "vitest/config";
import LongestFirst from "./tests/support/longest-first";

const databaseTests = "tests/**/*.database.test.ts";

// Two kinds of test: `pure` needs nothing, `database` gets a migrated PostgreSQL database of its own for each file.
export default defineConfig({
  // Next leaves the signs of JSX to its own build; a test that renders a page needs them gone.
  oxc: { jsx: { runtime: "automatic" } },
  resolve: {
    alias: { "@": import.meta.dirname, "server-only": path.join(import.meta.dirname, "tests/support/server-only.ts") },
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A limit for what hangs, wide enough for a busy machine: how long a test takes is no result of it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: "tests/support/property-seed.ts",
    // Vitest has a BASE_URL of its own, "/", which the portal's settings would take for theirs.
    env: { TZ: "UTC", BASE_URL: "http://127.0.0.1:3000" },
    projects: [
      { extends: true, test: { name: "pure", include: ["tests/**/*.test.ts"], exclude: [databaseTests] } },
      {
        extends: true,
        test: {
          name: "database",
          include: [databaseTests],
          globalSetup: "tests/support/postgres-server.ts",
          setupFiles: "tests/support/private-database.ts",
        },
      },
    ],
  },
});
