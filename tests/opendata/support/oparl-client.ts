import { GET as getBody } from "@/app/api/oparl/v1.1/body/[body]/route";
import { GET as getList } from "@/app/api/oparl/v1.1/body/[body]/[list]/route";
import { GET as listBodies } from "@/app/api/oparl/v1.1/body/route";
import { GET as getSystem } from "@/app/api/oparl/v1.1/system/route";
import { GET as getObject } from "@/app/api/oparl/v1.1/[type]/[key]/route";
import { oparlDeletedSchema, oparlListSchema, oparlSchemas } from "./oparl-schemas";

export const oparlRoot = "http://127.0.0.1:3000/api/oparl/v1.1";

/** Asks the address of an object or a list, as a client over HTTP would, through the route that serves it. */
export async function fetchOparl(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(address, { headers });
  const [first = "", second = "", third] = new URL(address).pathname.replace("/api/oparl/v1.1/", "").split("/");
  if (!address.startsWith(oparlRoot)) throw new Error(`${address} is no address of this interface.`);
  if (first === "system") return getSystem(request);
  if (first === "body" && second === "") return listBodies(request);
  if (first === "body" && third === undefined) return getBody(request, { params: Promise.resolve({ body: second }) });
  if (first === "body") return getList(request, { params: Promise.resolve({ body: second, list: third ?? "" }) });
  return getObject(request, { params: Promise.resolve({ type: first, key: second }) });
}

/** Every object of a list, from its first page to its last, each checked against its specification. */
export async function readOparlList(address: string): Promise<Record<string, unknown>[]> {
  const objects: Record<string, unknown>[] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const page = oparlListSchema.parse(await (await fetchOparl(next)).json());
    for (const object of page.data) objects.push(checkOparl(object));
    next = page.links.next;
  }
  return objects;
}

/** An object as its specification has it. @throws where it is not */
export function checkOparl(object: unknown): Record<string, unknown> {
  const deleted = oparlDeletedSchema.safeParse(object);
  if (deleted.success) return deleted.data;
  const name = Object.entries(oparlSchemas).find(([type]) => typeOf(object) === `https://schema.oparl.org/1.1/${type}`);
  if (!name) throw new Error(`${String(typeOf(object))} is no type of OParl.`);
  return name[1].parse(object);
}

function typeOf(object: unknown): unknown {
  return typeof object === "object" && object !== null && "type" in object ? object.type : undefined;
}
