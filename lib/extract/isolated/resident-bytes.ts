import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The memory that a process holds right now; 0 when it has ended. */
export function residentBytes(pid: number): number {
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function fromPs(pid: number): number {
  try {
    const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return Number(kilobytes.trim()) * 1024;
  } catch {
    return 0;
  }
}
