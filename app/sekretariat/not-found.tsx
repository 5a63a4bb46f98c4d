import { DeskNotice } from "@/components/desk/frame/desk-notice";
import { deskFrameText } from "@/lib/text/desk-frame";

export default function DeskNotFound() {
  return <DeskNotice {...deskFrameText.notFound} />;
}
