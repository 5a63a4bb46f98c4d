type Props = { qr: { size: number; path: string }; label: string };

/** A QR code. Dark on light also in the dark theme: readers expect it so. */
export function QrPicture({ qr: { size, path }, label }: Props) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="qr__light" width={size} height={size} />
      <path className="qr__dark" d={path} />
    </svg>
  );
}
