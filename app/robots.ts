import type { MetadataRoute } from "next";

/** Everything public may be indexed; result lists may not, since their number has no end, and the desk is for the secretariat. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/soeg?", "/api/", "/sekretariat"] } };
}
