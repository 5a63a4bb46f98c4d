#!/usr/bin/env node
// `npm run prove:kills [-- TIMES [worker|server]]`: kills the worker and the server outright (SIGKILL), so many times (10 unless told) at each step of
// a referat's way from upload to public, starts them again, and prints what became of it. Exit code 1 when anything was half public, lost or stuck.
import { generateClient, buildPortal } from "./setup/prepare.mjs";
import { countFaults } from "./kills/find-faults.mjs";
import { openKillablePortal } from "./kills/killable-portal.mjs";
import { steps } from "./kills/steps.mjs";

const [times = "10", only] = process.argv.slice(2);
await generateClient();
await buildPortal();
const portal = await openKillablePortal();
const table = [];
try {
  let number = 0;
  for (const target of ["worker", "server"].filter((name) => !only || name === only)) {
    for (const [step, walk] of Object.entries(steps)) {
      const row = { killed: target, while: step, times: 0, "half public": 0, lost: 0, "slowest end, s": 0 };
      for (let round = 0; round < Number(times); round++) {
        const since = Date.now();
        const referat = portal.newReferat((number += 1));
        await walk({ portal, target, referat, round });
        const { halfPublic, lost } = await countFaults(portal, referat);
        row.times += 1;
        row["half public"] += halfPublic;
        row.lost += lost;
        row["slowest end, s"] = Math.max(row["slowest end, s"], Math.round((Date.now() - since) / 100) / 10);
      }
      table.push(row);
      console.log(JSON.stringify(row));
    }
  }
  console.log(await portal.verifyAudit());
} finally {
  await portal.close();
  console.table(table);
}
if (table.some((row) => row["half public"] > 0 || row.lost > 0)) process.exitCode = 1;
