/** Two instants, ISO text in UTC; the end is no longer part of it. */
export interface Period {
  startsAt: string;
  endsAt: string;
}

/** So many of one catalogue entry, or one asset of it, promised or out for a period. */
export interface Held extends Period {
  entryId: string;
  assetId: string | null;
  quantity: number;
}

export const overlaps = (a: Period, b: Period): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** The largest number out at one instant of the period; the sum of all that overlap would count things twice. It peaks where something starts. */
export function largestOut(held: readonly Held[], period: Period): number {
  const within = held.filter((one) => overlaps(one, period));
  const starts = [period.startsAt, ...within.map((one) => one.startsAt).filter((at) => at > period.startsAt)];
  const outAt = (at: string): number => within.filter((one) => one.startsAt <= at && at < one.endsAt).reduce((sum, one) => sum + one.quantity, 0);
  return Math.max(...starts.map(outAt));
}

/** How many of an entry may still be promised for the whole period; never below zero. */
export const freeOf = (stock: number, held: readonly Held[], period: Period): number => Math.max(0, stock - largestOut(held, period));

/** What is asked of one entry. */
export interface Wanted {
  lineId: string;
  entryId: string;
  assetId: string | null;
  quantity: number;
}

export interface Stock {
  entryId: string;
  lendableStock: number;
}

/** Per line, how many could be promised beside everything held and the lines before it. An asset is free or not: 1 or 0. */
export function freeFor(wanted: readonly Wanted[], stocks: readonly Stock[], held: readonly Held[], period: Period): Map<string, number> {
  const free = new Map<string, number>();
  const taken = [...held];
  for (const line of wanted) {
    const stock = stocks.find((one) => one.entryId === line.entryId)?.lendableStock ?? 0;
    const isTaken = line.assetId !== null && taken.some((one) => one.assetId === line.assetId && overlaps(one, period));
    const left = isTaken ? 0 : freeOf(stock, taken.filter((one) => one.entryId === line.entryId), period);
    free.set(line.lineId, line.assetId === null ? left : Math.min(1, left));
    const promised = Math.min(line.quantity, left);
    if (promised > 0) taken.push({ ...period, entryId: line.entryId, assetId: line.assetId, quantity: promised });
  }
  return free;
}
