/** Where in a tree a correction applies: a point by its key, and what of it. */
export type CorrectionPath = { key: string; part: string };

/** Reads `points/<key>/<part>`. Null for anything else. */
export function readCorrectionPath(path: string): CorrectionPath | null {
  const match = /^points\/([0-9a-f-]{36})\/(.+)$/.exec(path);
  return match ? { key: match[1] ?? "", part: match[2] ?? "" } : null;
}

/** The texts that stand in a path, such as the name of a member, as a person has typed them. */
export function namesIn(path: string): string[] {
  return (readCorrectionPath(path)?.part.split("/") ?? []).map(decodeURIComponent);
}

/** Writes a path. Names of persons are encoded, for anything may stand in them. */
export function correctionPath(key: string, ...parts: (string | number)[]): string {
  return ["points", key, ...parts.map((part) => encodeURIComponent(part))].join("/");
}
