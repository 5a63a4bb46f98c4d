/** The means of groups of numbers, in order; a number belongs to a group when it is no further than `reach` from the group's last. */
export function cluster(numbers: readonly number[], reach: number): number[] {
  const groups: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && number - last <= reach) group.push(number);
    else groups.push([number]);
  }
  return groups.map((group) => group.reduce((sum, number) => sum + number, 0) / group.length);
}
