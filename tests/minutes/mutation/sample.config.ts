import path from "node:path";
import { defineConfig } from "vitest/config";
import { instrumentedParser } from "./instrumented-parser";

const root = path.resolve(import.meta.dirname, "../../..");

// `npm run measure:mutation`: a drawn sample of the mutants that `npm run test:mutation` tries all of.
export default defineConfig({
  root,
  plugins: [await instrumentedParser(root)],
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/minutes/mutation/sample.ts"],
    env: { TZ: "UTC" },
    testTimeout: 0,
    disableConsoleIntercept: true,
  },
});
