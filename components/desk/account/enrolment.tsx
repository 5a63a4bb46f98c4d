import { deskTwoFactorText } from "@/lib/text/desk-two-factor";
import { BackupCodes } from "./backup-codes";
import { QrPicture } from "./qr-picture";

export type EnrolmentView = { qr: { size: number; path: string }; uri: string; secret: string; backupCodes: string[] };

const text = deskTwoFactorText.setUp;

/** What the authenticator app must be told, in three ways, and the codes to keep. */
export function Enrolment({ qr, uri, secret, backupCodes }: EnrolmentView) {
  return (
    <>
      <section aria-labelledby="scan">
        <h2 className="heading--small" id="scan">
          {text.scan}
        </h2>
        <p>{text.scanText}</p>
        <QrPicture qr={qr} label={text.picture} />
        <p>{text.byHand}</p>
        <p>
          <code className="desk-secret">{secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
        <p className="above-3">
          {text.address} <a href={uri}>{text.open}</a>
        </p>
      </section>
      <section aria-labelledby="noedkoder">
        <h2 className="heading--small" id="noedkoder">
          {text.backup}
        </h2>
        <p>{text.backupText}</p>
        <BackupCodes codes={backupCodes} />
      </section>
    </>
  );
}
