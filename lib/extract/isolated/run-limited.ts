import { spawn } from "node:child_process";
import { residentBytes } from "./resident-bytes";

export type ProcessLimits = { milliseconds: number; residentBytes: number; outputBytes: number };

/** How a process ended: by itself, or because it took too much of something. `peakBytes` is the most memory it was seen to hold. */
export type LimitedRun = {
  ended: "itself" | "time" | "memory" | "output";
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  output: Buffer;
  peakBytes: number;
};

const millisecondsBetweenLooks = 50;

/**
 * Runs a program with nothing of this process's environment, gives it `input`, and kills it when it passes a limit.
 * @throws when the program cannot be started at all
 */
export function runLimited(program: string, args: string[], input: Uint8Array, limits: ProcessLimits): Promise<LimitedRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { NODE_ENV: "production" }, stdio: ["pipe", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    let [ended, size, peakBytes]: [LimitedRun["ended"], number, number] = ["itself", 0, 0];
    const stop = (reason: LimitedRun["ended"]) => {
      if (ended === "itself") ended = reason;
      child.kill("SIGKILL");
    };

    const deadline = setTimeout(() => stop("time"), limits.milliseconds);
    const watch = setInterval(() => {
      if (child.pid === undefined) return;
      const resident = residentBytes(child.pid);
      peakBytes = Math.max(peakBytes, resident);
      if (resident > limits.residentBytes) stop("memory");
    }, millisecondsBetweenLooks);
    const settle = () => {
      clearTimeout(deadline);
      clearInterval(watch);
    };

    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.outputBytes) stop("output");
      else chunks.push(chunk);
    });
    // A process that ends before it has read its input closes the pipe; how it ended tells the rest.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("error", (error: Error) => {
      settle();
      reject(error);
    });
    child.on("close", (exitCode, signal) => {
      settle();
      resolve({ ended, exitCode, signal, output: Buffer.concat(chunks), peakBytes });
    });
  });
}
