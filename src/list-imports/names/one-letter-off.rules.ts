/** One letter more, less, other, or two neighbours the other way round. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let [head, tail] = [0, 0];
  while (head < shorter && a[head] === b[head]) head += 1;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const between = longer - head - tail;
  return between <= 1 || (between === 2 && a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head]);
}
