// The web server of the built portal, a process of its own like the worker. HOST and PORT say where it listens.
import { createServer } from "node:http";
import compression from "compression";
import next from "next";
import { leaveOutRuntime } from "./server/leave-out-runtime.mjs";
import { root } from "./setup/programs.mjs";

const { HOST = "127.0.0.1", PORT = "3000" } = process.env;
const port = Number(PORT);

// Whatever it listens on, Next calls its own addresses `localhost`, and fetches a rewrite to one over the network where it is told another name.
const portal = next({ dir: root, dev: false, hostname: "localhost", port });
await portal.prepare();
const answer = portal.getRequestHandler();
const compress = compression({ filter: isCompressible }); // Brotli where the reader takes it, which Next by itself does not offer

const server = createServer((request, response) => {
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
server.listen(port, HOST);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

/** Next hands on what a route says of its content as a list of one, in which the middleware would see no type. */
function isCompressible(request, response) {
  const type = response.getHeader("content-type");
  if (Array.isArray(type)) response.setHeader("content-type", type.join());
  return compression.filter(request, response);
}

/** Ends what has begun, and takes nothing more. */
function stop() {
  server.close(async () => {
    await portal.close();
    process.exit(0);
  });
  server.closeIdleConnections();
}
