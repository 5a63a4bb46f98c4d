import "server-only";
import type { PersonListing } from "../views/records/person-record";
import { listPersonRecords } from "./list-person-records";

/** Every person whom published minutes name, a page at a time. */
export async function* everyPersonRecord(): AsyncGenerator<PersonListing> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await listPersonRecords({ page, pageSize: 500 });
    yield* found.data;
    pages = found.pages;
  }
}
