import { deskAccountText } from "@/lib/text/desk-account";

type Props = { action: (form: FormData) => Promise<void>; target: string; name: string };

const text = deskAccountText.signIn;

/** The way to the municipality's own sign-in, above that with a password. */
export function ProviderForm({ action, target, name }: Props) {
  return (
    <form action={action} className="form">
      <input type="hidden" name="target" value={target} />
      <p>
        <button className="button button--primary">{text.provider(name)}</button>
      </p>
      <p className="note">{text.or}</p>
    </form>
  );
}
