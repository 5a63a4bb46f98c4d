import { DeskNotice } from "@/components/desk/frame/desk-notice";
import { deskFrameText } from "@/lib/text/desk-frame";

export default function Forbidden() {
  return <DeskNotice {...deskFrameText.forbidden} />;
}
