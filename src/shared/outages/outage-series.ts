/** Slips printed for outages are numbered in a series of their own: ขัดข้อง. */
export const OUTAGE_SERIES = 'ขข.';
export const outageNumber = (nth: number, fiscalYear: number): string => `${OUTAGE_SERIES} ${nth}/${fiscalYear}`;

/** Numbers before the last one that was used or spoiled, of which nobody has said anything. */
export function skippedOf<S extends { nth: number; state: string }>(slips: readonly S[]): S[] {
  const last = Math.max(0, ...slips.filter((slip) => slip.state !== 'unused').map((slip) => slip.nth));
  return slips.filter((slip) => slip.state === 'unused' && slip.nth < last);
}
