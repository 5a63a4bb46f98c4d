#!/usr/bin/env node
// `npm run check`: types, lint, format, boundaries, dead code, schema drift.
import { runChecks } from "./checks/run-checks.mjs";
import { generateClient } from "./setup/prepare.mjs";

await generateClient();
const { failed } = await runChecks();
process.exitCode = failed > 0 ? 1 : 0;
