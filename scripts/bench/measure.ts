/** How long each question took, in milliseconds, and how many hits it had; both in order of size. */
export type Answered = { times: number[]; hits: number[] };

/** Asks one question at a time, by what tells the number of its hits. */
export async function answersTo<Asked>(questions: Asked[], ask: (question: Asked) => Promise<number> | number): Promise<Answered> {
  const times: number[] = [];
  const hits: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    hits.push(await ask(question));
    times.push(performance.now() - start);
  }
  return { times: times.sort((a, b) => a - b), hits: hits.sort((a, b) => a - b) };
}

/** The value that such a share of the values, in order of size, does not exceed. */
export function within(share: number, values: number[]): number {
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** How many answers so many clients get a second, each asking the next question when the one before is answered. */
export async function answersASecond<Asked>(
  questions: Asked[],
  ask: (question: Asked) => Promise<number>,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<number> {
  const until = Date.now() + seconds * 1000;
  let answers = 0;
  const client = async (offset: number) => {
    for (let index = offset; Date.now() < until; index += 1) {
      const question = questions[(index * 7) % questions.length];
      if (question !== undefined) await ask(question);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  return answers / seconds;
}
