import { z } from "zod";

/** The page of a list that an address asks for with `side`; what makes no sense asks for the first. */
export const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1);
