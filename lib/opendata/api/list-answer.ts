import { z } from "zod";

/** The form of every list: a page of it, how much there is, and the addresses of the pages around it. */
export function listAnswerOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    data: z.array(item),
    pagination: z.object({ page: z.int(), pages: z.int(), total: z.int() }),
    links: z.object({
      self: z.string(),
      first: z.string(),
      previous: z.string().optional(),
      next: z.string().optional(),
      last: z.string(),
    }),
  });
}

type Page<Item> = { data: Item[]; page: number; pages: number; total: number };

/** A page of a list as the API answers it. Its links keep the filters that were asked for. */
export function listAnswer<Item>(request: Request, { data, page, pages, total }: Page<Item>) {
  const { pathname, searchParams } = new URL(request.url);
  const link = (number: number) => {
    const query = new URLSearchParams(searchParams);
    query.set("page", String(number));
    return `${pathname}?${query.toString()}`;
  };
  const around = { ...(page > 1 ? { previous: link(page - 1) } : {}), ...(page < pages ? { next: link(page + 1) } : {}) };
  return { data, pagination: { page, pages, total }, links: { self: link(page), first: link(1), ...around, last: link(pages) } };
}
