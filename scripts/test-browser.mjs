#!/usr/bin/env node
// `npm run test:browser -- [Playwright's options]`: the browser tests alone.
import { buildPortal, generateClient } from "./setup/prepare.mjs";
import { runBrowserTests } from "./tests/browser-tests.mjs";

await generateClient();
await buildPortal();
await runBrowserTests(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
