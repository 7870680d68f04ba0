// Figures of many runs: the one in the middle, and the one that 95 of a hundred stay within.

const nth = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
};

export const median = (values) => nth(values, 0.5);
export const p95 = (values) => nth(values, 0.95);
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
