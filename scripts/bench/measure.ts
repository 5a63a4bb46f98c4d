/** How long each question took, in milliseconds, quickest first. One at a time. */
export async function timesOf<Asked>(questions: Asked[], ask: (question: Asked) => Promise<void> | void): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await ask(question);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** The time within which such a share of the questions was answered. */
export function within(share: number, times: number[]): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

/** How many answers so many clients get a second, each asking the next question when the one before is answered. */
export async function answersASecond<Asked>(
  questions: Asked[],
  ask: (question: Asked) => Promise<void>,
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
