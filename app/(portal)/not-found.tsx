import { MissingPage } from "@/components/page/missing-page";
import { getSearchExamples } from "@/lib/published/get-search-examples";

export default async function NotFound() {
  return <MissingPage caseNumber={(await getSearchExamples())?.caseNumber ?? null} />;
}
