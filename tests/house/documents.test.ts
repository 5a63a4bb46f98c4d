import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const documents = readdirSync(".").filter((file) => file.endsWith(".md"));
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync("package.json", "utf8")));
const readme = readFileSync("README.md", "utf8");

describe("the documents", () => {
  it("link to files that exist", () => {
    const broken = documents.flatMap((document) => {
      const targets = [...readFileSync(document, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) => match[1] ?? "");
      return targets.filter((target) => !existsSync(target)).map((target) => `${document} → ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it("name only commands that exist", () => {
    const unknown = documents.flatMap((document) => {
      const named = [...readFileSync(document, "utf8").matchAll(/npm (?:run )?(?:-s )?([\w:]+)/g)].map((match) => match[1] ?? "");
      return named
        .filter((name) => !(name in scripts) && !["install", "ci", "run"].includes(name))
        .map((name) => `${document}: npm run ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it("README explains every command", () => {
    const unexplained = Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?(-s )?${name}\\b`).test(readme));
    expect(unexplained).toEqual([]);
  });

  it("README maps every folder of lib", () => {
    const folders = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !readme.includes(`${name}/`))).toEqual([]);
  });
});
