import path from "node:path";
import { defineConfig } from "vitest/config";
import { instrumentedParser } from "./instrumented-parser";

const root = path.resolve(import.meta.dirname, "../../..");
const { mutants, plugin } = await instrumentedParser(root);

// `npm run measure:mutation`: a drawn sample of the mutants that `npm run test:mutation` tries all of.
export default defineConfig({
  root,
  plugins: [plugin],
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/minutes/mutation/sample.ts"],
    env: { TZ: "UTC" },
    provide: { mutants },
    testTimeout: 0,
    disableConsoleIntercept: true,
  },
});
