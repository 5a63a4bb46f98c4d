// A public page arrives complete, leads on by plain links, and does what little it does by a script of its own. Next has no setting that leaves out the
// scripts of its router and React then: a hundred kilobytes that a phone would fetch and run before the first paint, with the page's content once more.

/**
 * Holds back a page until it is whole, and sends it without the scripts of the framework. Answers that are no pages pass as they are written.
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
    return parts.length > 0 ? end(withoutRuntime(Buffer.concat(parts).toString())) : end();
  };
}

const script = /<script\b([^>]*)>[^]*?<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;
const ownScript = /\bdata-portal=|\btype="application\/ld\+json"/;

/**
 * Leaves out every script that a page does not mark as its own, and what asks for one early. React writes no `<` into a text or a value, so what looks
 * like a script is one. A page that failed while it was rendered says so by script alone, and keeps them all.
 * @param {string} html a whole page as React writes it
 * @returns {string}
 */
export function withoutRuntime(html) {
  if (html.includes('<html id="__next_error__"')) return html;
  return html.replaceAll(script, (whole, attributes) => (ownScript.test(attributes) ? whole : "")).replaceAll(preload, "");
}
