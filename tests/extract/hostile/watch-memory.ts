import { readFileSync } from "node:fs";

const millisecondsBetweenLooks = 10;

/** The most memory seen, in bytes: of the processes that this one started, and of this one itself. */
export type MemorySeen = { child: number; parent: number };

/**
 * Watches memory apart from the portal's own watch, so that this may be found wanting: of a child it reads the kernel's high-water mark, which misses
 * nothing between two looks.
 * @returns what ends the watch and tells the most that was seen
 * @throws where there is no /proc, that is, on anything but Linux
 */
export function watchMemory(): () => MemorySeen {
  const seen: MemorySeen = { child: 0, parent: 0 };
  const look = () => {
    seen.parent = Math.max(seen.parent, process.memoryUsage.rss());
    for (const pid of childrenOf(process.pid)) seen.child = Math.max(seen.child, highWater(pid));
  };
  look();
  const timer = setInterval(look, millisecondsBetweenLooks);
  return () => {
    clearInterval(timer);
    look();
    return seen;
  };
}

function childrenOf(pid: number): string[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return children === "" ? [] : children.split(" ");
}

/** 0 for a process that has ended in the meantime. */
function highWater(pid: string): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
