/** True where one letter is added, left out, replaced, or swapped with its neighbour; equal texts count too. */
export function oneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  const swapped = restOne.length > 1 && restOther === `${restOne.charAt(1)}${restOne.charAt(0)}${restOne.slice(2)}`;
  return restOne.slice(1) === restOther || restOne === restOther.slice(1) || restOne.slice(1) === restOther.slice(1) || swapped;
}
