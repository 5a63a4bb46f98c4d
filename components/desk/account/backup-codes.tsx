/** The codes for when the app is lost, to be written down. */
export function BackupCodes({ codes }: { codes: string[] }) {
  return (
    <ul className="backup-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
