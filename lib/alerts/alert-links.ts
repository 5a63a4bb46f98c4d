import { readConfiguration } from "@/lib/configuration/configuration";

function absolute(path: string): string {
  return new URL(path, readConfiguration(process.env).BASE_URL).toString();
}

/** The links of a subscription's mails, in full. */
export const alertLinks = {
  confirm: (token: string) => absolute(`/foelg/bekraeft?token=${token}`),
  end: (token: string) => absolute(`/foelg/afmeld?token=${token}`),
  /** Ends it with one request, without a page in between (RFC 8058). */
  endAtOnce: (token: string) => absolute(`/api/afmeld/${token}`),
  page: absolute,
};
