/** So many steps took so many begun hours. */
export interface HourCount {
  hours: number;
  n: number;
}

/** Median of begun hours; between two middle ones their mean. Null of nothing. */
export function medianOf(counts: readonly HourCount[]): number | null {
  const sorted = [...counts].sort((a, b) => a.hours - b.hours);
  const total = sorted.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  const at = (position: number): number => {
    let seen = 0;
    return sorted.find(({ n }) => (seen += n) > position)?.hours ?? 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
