import { deskTwoFactorText } from "@/lib/text/desk-two-factor";

type Props = {
  enabled: boolean;
  /** Whether the person's role may not work without. */
  required: boolean;
  viaProvider: boolean;
  href: string;
};

const text = deskTwoFactorText.account;

/** Whether someone signs in with a code, and the way to change it. */
export function TwoFactorState({ enabled, required, viaProvider, href }: Props) {
  return (
    <section className="block--tight" aria-labelledby="kode">
      <h2 className="heading--small" id="kode">
        {text.heading}
      </h2>
      <p>{viaProvider ? text.provider : stateOf(enabled, required)}</p>
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

function stateOf(enabled: boolean, required: boolean): string {
  if (enabled) return required ? text.onRequired : text.on;
  return required ? text.offRequired : text.off;
}
