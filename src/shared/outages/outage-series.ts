/** Slips printed for outages are numbered in a series of their own: ขัดข้อง. */
export const OUTAGE_SERIES = 'ขข.';
export const outageNumber = (nth: number, fiscalYear: number): string => `${OUTAGE_SERIES} ${nth}/${fiscalYear}`;
