/** A file with between one and eight random wounds. The same seed always gives the same. */
export function mutant(sound: Buffer, seed: number): Buffer {
  const random = randomNumbers(seed);
  let bytes: Buffer = Buffer.from(sound);
  for (let wounds = 1 + random(8); wounds > 0; wounds--) bytes = wound(bytes, random);
  return bytes;
}

const telling = [
  "0",
  "-1",
  "9999999999",
  "1e30",
  "null",
  "<<",
  ">>",
  "[",
  "]",
  "(",
  ")",
  "endobj",
  "endstream",
  "1 0 R",
  "/Kids",
  "\u0000",
];

function wound(bytes: Buffer, random: (below: number) => number): Buffer {
  const at = random(bytes.length);
  const length = 1 + random(60);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + length)];
  switch (random(5)) {
    case 0: // one byte becomes another
      return Buffer.concat([before, Buffer.from([random(256)]), bytes.subarray(at + 1)]);
    case 1: // some are lost
      return Buffer.concat([before, after]);
    case 2: // some come twice
      return Buffer.concat([before, bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 3: // a word of the format's own stands where it should not
      return Buffer.concat([before, Buffer.from(telling[random(telling.length)] ?? "", "latin1"), bytes.subarray(at + 1)]);
    default: // some stand elsewhere
      return Buffer.concat([after, bytes.subarray(at, at + length), before]);
  }
}

// Mulberry32: small, even enough, and the same everywhere.
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
