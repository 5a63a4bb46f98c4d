import type { z } from "zod";
import { dataText } from "@/lib/text/data";
import { shellText } from "@/lib/text/shell";
import type { downloadList } from "../download/download-files";
import { absolute } from "./breadcrumb-list";

/** The portal itself, and how it is searched (schema.org WebSite, SearchAction). */
export function siteData(baseUrl: string): object[] {
  const target = { "@type": "EntryPoint", urlTemplate: absolute(baseUrl, "/soeg?q={search_term_string}") };
  return [
    {
      "@type": "WebSite",
      "@id": absolute(baseUrl, "/#site"),
      url: absolute(baseUrl, "/"),
      name: shellText.name,
      description: shellText.description,
      inLanguage: "da",
      potentialAction: { "@type": "SearchAction", target, "query-input": "required name=search_term_string" },
    },
  ];
}

type Collection = Pick<z.infer<typeof downloadList>, "files"> & { creator: string; license: string | null; span: string | null };

/** The collection as a data set with its files (schema.org Dataset, DataDownload). `span` is its first and last date, with a stroke between. */
export function datasetData(baseUrl: string, { files, creator, license, span }: Collection): object[] {
  return [
    {
      "@type": "Dataset",
      "@id": absolute(baseUrl, "/data#datasaet"),
      url: absolute(baseUrl, "/data"),
      name: dataText.dataset,
      description: dataText.lead,
      inLanguage: "da",
      isAccessibleForFree: true,
      creator: { "@type": "GovernmentOrganization", name: creator },
      ...(license === null ? {} : { license }),
      ...(span === null ? {} : { temporalCoverage: span }),
      distribution: files.map(({ name, url, description, mediaType, bytes, sha256 }) => ({
        "@type": "DataDownload",
        name,
        description,
        contentUrl: absolute(baseUrl, url),
        encodingFormat: mediaType.split(";")[0],
        contentSize: `${bytes} B`,
        sha256,
      })),
    },
  ];
}
