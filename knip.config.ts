import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "app/**/{page,layout,route,error,not-found,global-error,robots,actions}.{ts,tsx}",
    "{proxy,instrumentation}.ts",
    "scripts/*.{mjs,ts}",
    "scripts/checks/*.mjs",
    "scripts/schema-engine/schema-engine.mjs",
    "tests/**/*.{test,spec}.ts",
    "tests/support/server-only.ts",
  ],
  project: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts", "scripts/**/*.{mjs,ts}", "tests/**/*.{ts,tsx}", "*.{ts,mjs}"],
  ignore: ["lib/database/generated/**"],
  ignoreDependencies: [],
};

export default config;
