const danish = new Intl.NumberFormat("da-DK");

/** "1.147", and "−3.931" with a real minus. */
export function formatNumber(value: number): string {
  return danish.format(value).replace("-", "−");
}
