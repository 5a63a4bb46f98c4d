import { headers } from "next/headers";

/** The bundle of browser/portal.ts, which next.config.mjs puts here. It is so small that fetching it would take longer than reading it. */
const bundle = process.env.PORTAL_SCRIPT;

/** While one develops, React is there to reload what is saved; it takes the page over, and would undo what was done before. */
const script = process.env.NODE_ENV === "development" ? `addEventListener("load",()=>setTimeout(()=>{${bundle}},1000))` : bundle;

/** The one script of a public page, at its end. It tells the server that the page needs no other (scripts/server/leave-out-runtime.mjs). */
export async function PortalScript() {
  return (
    <script nonce={(await headers()).get("x-nonce") ?? undefined} data-portal="whole">
      {script}
    </script>
  );
}
