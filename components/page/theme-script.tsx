type Props = { nonce: string | undefined };

/** Runs before the first paint, so that a chosen theme never flashes as the other one. Where storage is blocked the device decides. */
const script = [
  "try{",
  'const theme=localStorage.getItem("theme");',
  'if(theme==="light"||theme==="dark")document.documentElement.dataset.theme=theme;',
  "}catch{}",
].join("");

/** Sets the theme that the reader has chosen. It stands in the page itself: a file would hold up the first paint for another journey over the wire. */
export function ThemeScript({ nonce }: Props) {
  return (
    <script nonce={nonce} data-portal="">
      {script}
    </script>
  );
}
