/** A folded word with two neighbouring letters changed about, once for each two. `ae`, `oe` and `aa` are tried as one letter and as two. */
export function swappedForms(word: string): string[] {
  const forms = new Set([...swapsOf(Array.from(word)), ...swapsOf(word.match(/ae|oe|aa|./gu) ?? [])]);
  forms.delete(word);
  return [...forms];
}

function swapsOf(letters: string[]): string[] {
  return letters
    .slice(1)
    .map((second, index) => [...letters.slice(0, index), second, letters[index], ...letters.slice(index + 2)].join(""));
}
