import { xml } from "./xml";

type Description = { baseUrl: string; name: string; description: string };

/** What a browser needs to search the portal from its address line (OpenSearch 1.1). */
export function writeOpenSearch({ baseUrl, name, description }: Description): string {
  const at = (href: string) => xml(`${baseUrl.replace(/\/$/, "")}${href}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xml(name.slice(0, 16))}</ShortName>
<Description>${xml(description.slice(0, 1024))}</Description>
<Url type="text/html" method="get" template="${at("/soeg?q={searchTerms}&side={startPage?}")}"/>
<Url type="application/json" method="get" template="${at("/api/v1/search?q={searchTerms}&page={startPage?}")}"/>
<Url type="application/atom+xml" method="get" template="${at("/api/feeds/search?q={searchTerms}")}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${at("/opensearch.xml")}"/>
<Image height="16" width="16" type="image/svg+xml">${at("/icon.svg")}</Image>
<Language>da</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
