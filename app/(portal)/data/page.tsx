import type { Metadata } from "next";
import { DataFiles } from "@/components/data/data-files";
import { DataFollow } from "@/components/data/data-follow";
import { DataApi, DataStandards } from "@/components/data/data-interfaces";
import { DataNav } from "@/components/data/data-nav";
import { DataRefusals } from "@/components/data/data-refusals";
import { DataTerms } from "@/components/data/data-terms";
import { StructuredData } from "@/components/page/structured-data";
import { readConfiguration } from "@/lib/configuration/configuration";
import { describeCollection } from "@/lib/exchange/describe-collection";
import { datasetData } from "@/lib/opendata/json-ld/site-data";
import { getCollection } from "@/lib/published/get-collection";
import { dataText } from "@/lib/text/data";

export const metadata: Metadata = { title: dataText.title, description: dataText.lead };

export default async function DataPage() {
  const [{ files }, collection] = await Promise.all([describeCollection(), getCollection()]);
  const { BASE_URL, DATA_LICENSE, MUNICIPALITY_NAME } = readConfiguration(process.env);
  const { municipality, firstDate, lastDate, committees } = collection;
  const license = DATA_LICENSE ?? null;
  const span = firstDate === null || lastDate === null ? null : `${firstDate}/${lastDate}`;
  return (
    <div className="page">
      <StructuredData items={datasetData(BASE_URL, { files, creator: municipality || MUNICIPALITY_NAME, license, span })} />
      <div className="page-head">
        <h1>{dataText.title}</h1>
        <p className="page-head__lead">{dataText.lead}</p>
      </div>
      <div className="point">
        <DataNav />
        <div>
          <DataFiles files={files} />
          <DataApi />
          <DataRefusals />
          <DataStandards />
          <DataFollow committees={committees} />
          <DataTerms license={license} />
        </div>
      </div>
    </div>
  );
}
