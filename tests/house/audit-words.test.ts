import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deskAuditText } from "@/lib/text/desk-audit";
import { auditSentence } from "@/lib/text/desk-audit-sentence";
import { listSourceFiles } from "./source-files";

const writes = /recordAudit\(|recordSignIn\(|auditEvent\.create\(|"correction\.|"user\./u;

/** What is written into the audit log, as the files name it. */
const actions = new Set(
  listSourceFiles()
    .filter((file) => /^lib\/(?:desk|ingest|session)\//u.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .filter((source) => writes.test(source))
    .flatMap((source) => [...source.matchAll(/"([a-z]+\.[a-z][a-zA-Z]+)"/gu)].map((match) => match[1] ?? "")),
);

test("every action that the audit log can hold has a Danish name and a Danish sentence", () => {
  expect(actions.size).toBeGreaterThan(40);
  for (const action of actions) {
    expect(deskAuditText.actions[action], action).toBeDefined();
    expect(auditSentence(action, {}), action).toMatch(/^[»A-ZÆØÅ].*\.$/u);
    expect(auditSentence(action, {}), action).not.toContain("undefined");
  }
  expect(Object.keys(deskAuditText.actions).sort()).toEqual([...actions].sort());
});
