/** A stream of random numbers that is the same in every run with the same seed. */
export interface Random {
  /** 0 ≤ n < below */
  whole(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones, in a random order */
  some<T>(from: readonly T[], count: number): T[];
  chance(probability: number): boolean;
  uuid(): string;
  bytes(length: number): Buffer;
}

/** xoshiro128**, seeded through splitmix32: fast, and good enough for anything that is not a secret. */
export function seeded(seed: number): Random {
  let mix = seed >>> 0;
  const next32 = () => {
    mix = (mix + 0x9e3779b9) >>> 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [next32(), next32(), next32(), next32()] as [number, number, number, number];
  const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));
  const draw = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  const whole = (below: number) => Math.floor((draw() / 2 ** 32) * below);
  return {
    whole,
    pick: (from) => from[whole(from.length)]!,
    some(from, count) {
      const left = [...from];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(whole(left.length), 1)[0]!,
      );
    },
    chance: (probability) => draw() / 2 ** 32 < probability,
    uuid() {
      const hex = [draw(), draw(), draw(), draw()].map((part) => part.toString(16).padStart(8, '0')).join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    bytes(length) {
      const buffer = Buffer.alloc(Math.ceil(length / 4) * 4);
      for (let at = 0; at < buffer.length; at += 4) buffer.writeUInt32LE(draw(), at);
      return buffer.subarray(0, length);
    },
  };
}
