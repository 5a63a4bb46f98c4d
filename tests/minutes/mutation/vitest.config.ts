import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "../../..");

// For Stryker alone: the parser's tests that say what is read. Those that only say that it ends, and how fast, take long and kill no other mutants.
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/minutes/*.test.ts"],
    exclude: ["tests/minutes/{growth,damage,printing-changes}.test.ts"],
    env: { TZ: "UTC" },
  },
});
