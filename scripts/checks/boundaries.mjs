// Checks the one direction of imports. Fails also when nothing was looked at, which is how this check would otherwise break in silence.
import { spawnSync } from "node:child_process";
import { programFile, root } from "../setup/programs.mjs";

const places = ["app", "browser", "components", "lib", "scripts", "tests", "proxy.ts", "instrumentation.ts"];
const args = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", ...places];
const { stdout, stderr } = spawnSync(process.execPath, [programFile("depcruise"), ...args], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
});
const { summary } = stdout ? JSON.parse(stdout) : {};

if (!summary || summary.totalCruised === 0) {
  console.error(`No module was looked at.\n${stderr}`);
  process.exit(1);
}
for (const { rule, from, to, cycle } of summary.violations) {
  console.error(`${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(" → ")}`);
}
console.log(
  `${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} against the rules.`,
);
process.exitCode = summary.violations.length > 0 ? 1 : 0;
