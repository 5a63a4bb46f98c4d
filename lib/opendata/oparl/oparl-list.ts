import { z } from "zod";

const moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .optional();

/** What every list of OParl may be asked for (OParl 1.1, 2.5 and 2.11). Names that it does not know are passed over, as the standard lets clients send more. */
export const oparlParameters = z.object({
  created_since: moment,
  created_until: moment,
  modified_since: moment,
  modified_until: moment,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  elementsPerPage: z.coerce
    .number()
    .int()
    .min(1)
    .default(100)
    .transform((count) => Math.min(count, 100)),
});

export type OparlAsked = z.output<typeof oparlParameters>;

/** Whether a list is asked for by time, as those do who keep a copy up to date. */
export function isForChanges({ created_since: created, modified_since: modified }: OparlAsked): boolean {
  return created !== undefined || modified !== undefined;
}

/** A page of a list. `address` is the list's own; `query` what was asked for, which its links keep. */
export function oparlList<Item>({ address, query, asked, data, total }: OparlListPage<Item>) {
  const { page, elementsPerPage } = asked;
  const pages = Math.max(1, Math.ceil(total / elementsPerPage));
  const link = (number: number) => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(number));
    return `${address}?${parameters.toString()}`;
  };
  return {
    data,
    pagination: { totalElements: total, elementsPerPage, currentPage: page, totalPages: pages },
    links: {
      first: link(1),
      ...(page > 1 ? { prev: link(page - 1) } : {}),
      self: link(page),
      ...(page < pages ? { next: link(page + 1) } : {}),
      last: link(pages),
    },
  };
}

type OparlListPage<Item> = { address: string; query: URLSearchParams; asked: OparlAsked; data: Item[]; total: number };
