// A public page arrives complete, leads on by plain links, and does what little it does by a script of its own. Next has no setting that leaves out the
// scripts of its router and React then: a hundred kilobytes that a phone would fetch and run before the first paint, with the page's content once more.

/**
 * Holds back a page until it is whole, and sends it without the scripts that it does not need. Answers that are no pages pass as they are written.
 * @param {import("node:http").ServerResponse} response before anything was written
 */
export function leaveOutRuntime(response) {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  /** @type {Buffer[]} */
  const parts = [];
  const isPage = () => String(response.getHeader("content-type")).startsWith("text/html") && !response.hasHeader("content-length");

  response.write = (chunk, ...rest) => {
    if (!isPage()) return write(chunk, ...rest);
    parts.push(Buffer.from(chunk));
    rest.findLast((one) => typeof one === "function")?.();
    return true;
  };
  response.end = (chunk, ...rest) => {
    if (!isPage()) return end(chunk, ...rest);
    if (chunk && typeof chunk !== "function") parts.push(Buffer.from(chunk));
    if (parts.length === 0) return end();
    const html = Buffer.concat(parts).toString();
    const failed = response.statusCode === 500 && response.req.url !== failurePage;
    return end(failed ? leadingOn(html) : withoutRuntime(html));
  };
}

const script = /<script\b([^>]*)>[^]*?<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;
const ownScript = /\bdata-portal=|\btype="application\/ld\+json"/;
const needsNoOther = /<script\b[^>]*\bdata-portal="whole"/;

/**
 * Leaves out of a public page every script that it does not mark as its own, and what asks for one early. The page itself says that it is one
 * (components/page/portal-script.tsx): an address can be written in many ways, and a missing page stands under any. React writes no `<` into a text or
 * a value, so what looks like a script is one.
 * @param {string} html a whole page as React writes it
 * @returns {string} any other page as it is
 */
export function withoutRuntime(html) {
  if (!needsNoOther.test(html)) return html;
  return html.replaceAll(script, (whole, attributes) => (ownScript.test(attributes) ? whole : "")).replaceAll(preload, "");
}

const failurePage = "/fejl";

/**
 * A page that failed while it was rendered arrives empty, and says so by script alone. Whoever runs none is led to the page that says it without.
 * @param {string} html
 * @returns {string}
 */
function leadingOn(html) {
  return html.replace("</head>", `<noscript><meta http-equiv="refresh" content="0; url=${failurePage}"/></noscript></head>`);
}
