import type { MetadataRoute } from "next";
import { readConfiguration } from "@/lib/configuration/configuration";

export const dynamic = "force-dynamic";

/**
 * Everything public may be read. Result lists may not, since their number has no end. The data may be fetched, and say themselves that they are not
 * to be indexed: a crawler that may not fetch them never reads that.
 */
export default function robots(): MetadataRoute.Robots {
  const rules = { userAgent: "*", allow: "/", disallow: ["/soeg?", "/api/v1/search", "/api/feeds/search", "/sekretariat"] };
  return { rules, sitemap: `${readConfiguration(process.env).BASE_URL.replace(/\/$/, "")}/sitemap.xml` };
}
