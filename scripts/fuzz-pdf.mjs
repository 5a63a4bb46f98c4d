#!/usr/bin/env node
// `npm run fuzz:pdf [-- COUNT]`: reads that many random mutations of a sound PDF (5,000 unless told) and prints what became of them.
import { environmentWith, runProgram } from "./setup/programs.mjs";

const count = Number(process.argv[2] ?? 5_000);
if (!Number.isInteger(count) || count < 25) throw new RangeError("COUNT is a whole number from 25.");
const arguments_ = ["run", "--project", "pure", "--disable-console-intercept=true", "tests/extract/hostile/mutations.test.ts"];
await runProgram("vitest", arguments_, { env: environmentWith({ MUTATIONS: String(count) }) });
