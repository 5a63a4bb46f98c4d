// The web server of the built portal, a process of its own like the worker. HOST and PORT say where it listens.
import { createServer } from "node:http";
import compression from "compression";
import next from "next";
import { leaveOutRuntime } from "./server/leave-out-runtime.mjs";
import { root } from "./setup/programs.mjs";

const host = process.env.HOST || "127.0.0.1"; // an empty name would mean every network
const port = Number(process.env.PORT || 3000);

// Whatever it listens on, Next calls its own addresses `localhost`, and fetches a rewrite to one over the network where it is told another name.
const portal = next({ dir: root, dev: false, hostname: "localhost", port });
await portal.prepare();
const answer = portal.getRequestHandler();
const compress = compression({ filter: isCompressible }); // Brotli where the reader takes it, which Next by itself does not offer

let begun = 0;
let stopping = false;
const server = createServer((request, response) => {
  begun += 1;
  response.once("close", () => {
    begun -= 1;
    endConnections();
  });
  compress(request, response, () => {
    leaveOutRuntime(response);
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
});
server.once("error", (error) => {
  console.error(error);
  process.exit(1);
});
server.listen(port, host);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

/** Next hands on what a route says of its content as a list of one, in which the middleware would see no type. JSON by the line is new to it. */
function isCompressible(request, response) {
  const type = String(response.getHeader("content-type") ?? "");
  if (type === "") return false;
  response.setHeader("content-type", type);
  return type.startsWith("application/jsonl") || compression.filter(request, response);
}

/** Ends what has begun, and takes nothing more. */
function stop() {
  stopping = true;
  server.close(async () => {
    await portal.close();
    process.exit(0);
  });
  endConnections();
}

/** A connection on which nothing is asked would keep the server for as long as it likes; browsers open some in advance. */
function endConnections() {
  if (stopping && begun === 0) server.closeAllConnections();
}
