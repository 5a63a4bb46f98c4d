// Atom as RFC 4287 has it: chapter 4 and the RELAX NG schema of its appendix B, as rules.
import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

const dateTime = z.iso.datetime({ offset: true });
const iri = z.string().regex(/^(https?:\/\/\S+|urn:uuid:[0-9a-f-]{36})$/u);
const text = z.union([z.string().min(1), z.strictObject({ "#text": z.string().min(1), type: z.enum(["text", "html"]) })]);
const link = z.strictObject({ href: z.url(), rel: z.string().optional(), type: z.string().optional() });
const person = z.strictObject({ name: z.string().min(1), uri: z.url().optional(), email: z.email().optional() });

const entry = z.strictObject({
  title: text,
  id: iri,
  link: z.array(link).min(1),
  updated: dateTime,
  published: dateTime.optional(),
  content: text,
  rights: z.string().optional(),
});

const feed = z.strictObject({
  xmlns: z.literal("http://www.w3.org/2005/Atom"),
  id: iri,
  title: text,
  updated: dateTime,
  generator: z.string(),
  // An entry without an author of its own needs one here (4.1.1).
  author: person,
  link: z.array(link),
  subtitle: text.optional(),
  rights: z.string().optional(),
  entry: z.array(entry).default([]),
});

export type AtomEntry = { id: string; title: string; href: string; content: string; updated: string };

/** Reads a feed, and checks it against the rules. @throws where it breaks one */
export function readAtom(document: string): { title: unknown; self: string; page: string; updated: string; entries: AtomEntry[] } {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    isArray: (name) => name === "entry" || name === "link",
  });
  const raw = z.object({ feed: z.unknown() }).parse(parser.parse(document));
  const found = feed.parse(raw.feed);
  const linkOf = (rel: string) => {
    const links = found.link.filter((one) => one.rel === rel);
    if (links.length !== 1) throw new Error(`A feed has one ${rel} link, not ${links.length}.`);
    return links[0]?.href ?? "";
  };
  const ids = found.entry.map(({ id, updated }) => `${id} ${updated}`);
  if (new Set(ids).size !== ids.length) throw new Error("Two entries of a feed share id and time (4.1.1).");
  const textOf = (value: z.infer<typeof text>) => (typeof value === "string" ? value : value["#text"]);
  const entries = found.entry.map(({ id, title, content, link: links, updated }) => ({
    id,
    title: textOf(title),
    content: textOf(content),
    href: links[0]?.href ?? "",
    updated,
  }));
  const last =
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? found.updated;
  if (last !== found.updated) throw new Error("A feed has changed when its last entry has.");
  return { title: found.title, self: linkOf("self"), page: linkOf("alternate"), updated: found.updated, entries };
}
