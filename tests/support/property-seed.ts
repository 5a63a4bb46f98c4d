// Property tests try the same cases in every run, so that a change is judged by what it changes; another seed tries others:
// `PROPERTY_SEED=7 npx vitest run tests/minutes`.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_125) });
