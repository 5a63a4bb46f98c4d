import { deskAuditText } from "@/lib/text/desk-audit";
import { FormMessage } from "../form/form-message";

type Props = { events: number; seal: string | null; unbroken: boolean };

/** Whether the chain of the audit log is whole. */
export function AuditVerdictMessage({ events, seal, unbroken }: Props) {
  return (
    <FormMessage kind={unbroken ? "ok" : "error"}>
      <p className="desk-id">{unbroken ? deskAuditText.verify.unbroken(events, seal) : deskAuditText.verify.broken}</p>
    </FormMessage>
  );
}
