import { MissingPage } from "@/components/page/missing-page";

export default function NotFound() {
  return <MissingPage />;
}
