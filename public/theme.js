// Runs before the first paint, so that a chosen theme never flashes as the other one. The choice stays in the browser.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the device decides.
}
