const GROUP = /gruppe|parti|\bliste\b|\balliance|socialdemokrat|\b(?:venstre|konservative|enhedslisten|moderaterne|alternativet|sf)\b/iu;

/** Whether a printed name is that of a party or a council group, which votes under its own name, nobody knows for how many; a person has two names. */
export function isGroupName(name: string): boolean {
  return GROUP.test(name) || !name.trim().includes(" ");
}
