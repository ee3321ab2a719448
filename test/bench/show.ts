/** One line of a benchmark, and what every figure of it is: a median. */
export const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

export const show = (name: string, ms: number, unit: string, beside = ''): void =>
  console.log(`${name.padEnd(44)} ${ms.toFixed(2).padStart(10)} ${unit.padEnd(12)} ${beside}`);
