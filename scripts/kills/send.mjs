import { createHash } from "node:crypto";
import http from "node:http";

/** The newest job of a referat's file. */
export async function jobOf({ sql }, { bytes }) {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { rows } = await sql.query(`SELECT state, meeting_id AS "meetingId" FROM job WHERE sha256 = $1 ORDER BY created_at DESC LIMIT 1`, [
    sha256,
  ]);
  return rows[0] ?? null;
}

/** Sends a file as the upload form does. @throws when it is not taken */
export async function upload(portal, referat) {
  const status = await startUpload(portal, referat, 1).ended;
  if (status !== 200) throw new Error(`The upload was answered with ${status}.`);
}

/** Begins to send a file; `ended` gives the status, or null where the connection broke. */
export function startUpload({ url, cookie }, { bytes }, share) {
  const boundary = "----referat";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="filer"; filename="referat.txt"\r\nContent-Type: text/plain\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = {
    cookie,
    origin: url,
    accept: "application/json",
    "content-type": `multipart/form-data; boundary=${boundary}`,
    "content-length": body.length,
  };
  const request = http.request(`${url}/api/sekretariat/upload`, { method: "POST", headers });
  const ended = new Promise((resolve) => {
    request.on("error", () => resolve(null));
    request.once("response", (response) => {
      response.resume().once("close", () => resolve(response.statusCode));
    });
  });
  const cut = Math.floor(body.length * share);
  request.write(body.subarray(0, cut));
  if (share === 1) request.end();
  return { finish: () => request.end(body.subarray(cut)), ended };
}

/** Presses »Offentliggør« as a browser without scripts does. @throws when the server breaks off */
export async function publishAtDesk({ url, cookie }, meetingId) {
  const page = `${url}/sekretariat/moeder/${meetingId}/offentliggoer`;
  const html = await (await fetch(page, { headers: { cookie } })).text();
  const form = html.split("<form").find((part) => part.includes('name="note"')) ?? "";
  const fields = new FormData();
  for (const [input] of form.matchAll(/<input type="hidden"[^>]*>/g)) fields.append(attribute(input, "name"), attribute(input, "value"));
  fields.append("note", "");
  fields.append("at", "");
  await fetch(page, { method: "POST", body: fields, headers: { cookie, origin: url }, redirect: "manual" });
}

function attribute(tag, name) {
  const [, value = ""] = new RegExp(`${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
