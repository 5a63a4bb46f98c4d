// A referat's way, and where on it something is killed. Every walk ends with the referat public, or waits in vain.
import { setTimeout as pause } from "node:timers/promises";
import { countHalves } from "./find-faults.mjs";
import { holdWrites } from "./hold-writes.mjs";
import { jobOf, publishAtDesk, startUpload, upload } from "./send.mjs";
import { until } from "./until.mjs";

/** Each round kills a little later than the one before. */
const moment = (round) => pause(round * 3);

export const steps = {
  async upload({ portal, target, referat, round }) {
    if (round % 2 === 0) {
      // In the middle of the file.
      const half = startUpload(portal, referat, 0.5);
      await moment(round);
      await portal.kill(target);
      half.finish();
      await half.ended;
    } else {
      // While it is given its place and its job.
      const writes = await holdWrites(portal);
      const whole = startUpload(portal, referat, 1);
      await writes.waiting();
      await writes.release();
      await moment(round);
      await portal.kill(target);
      await whole.ended;
    }
    await startAgain(portal, target, referat);
    await finish(portal, referat);
  },

  async read({ portal, target, referat, round }) {
    await upload(portal, referat);
    await until(async () => (await jobOf(portal, referat))?.state !== "queued", "the file is being read");
    await pause(round * 25);
    await portal.kill(target);
    await startAgain(portal, target, referat);
    await finish(portal, referat);
  },

  async save({ portal, target, referat, round }) {
    await upload(portal, referat);
    const writes = await holdWrites(portal);
    await writes.waiting();
    await writes.release();
    await moment(round);
    await portal.kill(target);
    await startAgain(portal, target, referat);
    await finish(portal, referat);
  },

  async publish({ portal, target, referat, round }) {
    await upload(portal, referat);
    const { meetingId } = await untilRead(portal, referat);
    if (target === "worker") {
      await portal.kill("worker");
      await schedule(portal, meetingId);
    }
    const writes = await holdWrites(portal);
    const pressing = target === "server" ? publishAtDesk(portal, meetingId) : portal.start("worker");
    const pressed = pressing.catch(() => null); // the server breaks off when it is killed
    await writes.waiting();
    await writes.release();
    await moment(round);
    await portal.kill(target);
    await pressed;
    await startAgain(portal, target, referat);
    await finish(portal, referat, target === "server");
  },
};

/** Looks at what stands when nobody has mended anything yet. */
async function startAgain(portal, target, referat) {
  referat.halfPublic = await countHalves(portal.sql);
  await portal.start(target);
}

/** What a person does who finds that nothing came of it: sends the file again, waits, and presses again. */
async function finish(portal, referat, atDesk = true) {
  if (!(await jobOf(portal, referat))) await upload(portal, referat);
  const { meetingId } = await untilRead(portal, referat);
  if (atDesk && !(await isPublic(portal, meetingId))) await publishAtDesk(portal, meetingId);
  await until(() => isPublic(portal, meetingId), "the referat is public");
}

function untilRead(portal, referat) {
  return until(async () => {
    const job = await jobOf(portal, referat);
    return job?.state === "done" ? job : null;
  }, "the file is read");
}

async function isPublic({ sql }, meetingId) {
  const { rows } = await sql.query("SELECT state FROM meeting WHERE id = $1", [meetingId]);
  return rows[0]?.state === "published";
}

async function schedule({ sql }, meetingId) {
  await sql.query(
    `UPDATE revision SET publish_at = now() - interval '1 minute', publish_at_by = (SELECT id FROM "user" LIMIT 1) WHERE meeting_id = $1 AND published_at IS NULL`,
    [meetingId],
  );
}
