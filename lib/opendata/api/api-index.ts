import { z } from "zod";

const address = z.string();

/** The form of what `/api/v1` itself answers: where everything is. Addresses are relative to the portal. */
export const apiIndex = z
  .object({
    openapi: address.meta({ description: "This API, described for programs." }),
    documentation: address.meta({ description: "The page for people, in Danish." }),
    collections: z.object({ meetings: address, points: address, votes: address, cases: address, persons: address, search: address }),
    downloads: address.meta({ description: "The whole collection as files." }),
    standards: z.object({ oparl: address, popolo: address, sitemap: address, openSearch: address }),
    feeds: z.object({ meetings: address, committee: address, case: address, person: address, topic: address, search: address }),
    calendars: z.object({ meetings: address, committee: address, meeting: address }),
  })
  .meta({
    id: "Index",
    description: "Where everything is. Braces stand for a part to fill in, as `slug` or `id` in the lists (RFC 6570).",
  });

/** Where everything is. */
export const apiIndexAnswer: z.infer<typeof apiIndex> = {
  openapi: "/api/v1/openapi.json",
  documentation: "/data",
  collections: {
    meetings: "/api/v1/meetings",
    points: "/api/v1/points",
    votes: "/api/v1/votes",
    cases: "/api/v1/cases",
    persons: "/api/v1/persons",
    search: "/api/v1/search{?q}",
  },
  downloads: "/api/v1/downloads",
  standards: { oparl: "/api/oparl/v1.1/system", popolo: "/api/popolo.json", sitemap: "/sitemap.xml", openSearch: "/opensearch.xml" },
  feeds: {
    meetings: "/api/feeds/meetings",
    committee: "/api/feeds/committees/{slug}",
    case: "/api/feeds/cases/{slug}",
    person: "/api/feeds/persons/{slug}",
    topic: "/api/feeds/topics/{number}",
    search: "/api/feeds/search{?q}",
  },
  calendars: {
    meetings: "/api/calendars/meetings",
    committee: "/api/calendars/committees/{slug}",
    meeting: "/api/calendars/meetings/{id}",
  },
};
