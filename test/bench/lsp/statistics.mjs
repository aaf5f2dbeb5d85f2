export function percentile(numbers, part) {
    const sorted = numbers.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export const median = numbers => percentile(numbers, 0.5);
export const p95 = numbers => percentile(numbers, 0.95);
