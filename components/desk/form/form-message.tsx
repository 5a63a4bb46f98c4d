import type { ReactNode } from "react";

type Props = { kind: "error" | "warning" | "ok"; children: ReactNode };

/** What became of a form. A new fault is said at once; a receipt when there is room for it. */
export function FormMessage({ kind, children }: Props) {
  return (
    <div className={`message message--${kind}`} role={kind === "error" ? "alert" : "status"}>
      {children}
    </div>
  );
}
