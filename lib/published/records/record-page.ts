/** Which page of a list is asked for; both count from 1. */
export type PageAsked = { page: number; pageSize: number };

/** A page past the last one is empty. */
export type RecordPage<Record> = { data: Record[]; page: number; pages: number; total: number };

/** The part of a query that picks one page. */
export function pageOf({ page, pageSize }: PageAsked): { skip: number; take: number } {
  return { skip: (page - 1) * pageSize, take: pageSize };
}

/** One page with what a reader needs to find the others. */
export function toRecordPage<Record>(data: Record[], total: number, { page, pageSize }: PageAsked): RecordPage<Record> {
  return { data, page, pages: Math.max(1, Math.ceil(total / pageSize)), total };
}
