import { deskTwoFactorText } from "@/lib/text/desk-two-factor";

type Props = { enabled: boolean; viaProvider: boolean; href: string };

const text = deskTwoFactorText.account;

/** Whether someone signs in with a code, and the way to change it. */
export function TwoFactorState({ enabled, viaProvider, href }: Props) {
  return (
    <section className="block--tight" aria-labelledby="kode">
      <h2 className="heading--small" id="kode">
        {text.heading}
      </h2>
      <p>{viaProvider ? text.provider : enabled ? text.on : text.off}</p>
      {!viaProvider && (
        <p className="above-3">
          <a className="button" href={href}>
            {enabled ? text.change : text.setUp}
          </a>
        </p>
      )}
    </section>
  );
}
