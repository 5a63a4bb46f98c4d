import { Worker } from "node:worker_threads";

// It is a thread of its own because the one that reads may be busy for as long as a file pleases; it looks and kills, and shares nothing.
const watch = `
  const { workerData: starter } = require("node:worker_threads");
  setInterval(() => process.ppid === starter || process.kill(process.pid, "SIGKILL"), 500);
`;

/**
 * Ends this process within a second of the end of the one that started it, whatever it is busy with: a starter that is killed can no longer hold it to
 * its limits.
 * @param starter the process that started this one, as it gave its own number: it may be gone already
 */
export function endWithStarter(starter: number): void {
  new Worker(watch, { eval: true, workerData: starter, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
}
