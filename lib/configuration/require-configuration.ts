import { readConfiguration } from "./configuration";

/** Ends a process that has a setting which cannot be used, and says which. Next would take requests all the same, and fail each. */
export function requireConfiguration(): void {
  try {
    readConfiguration(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
