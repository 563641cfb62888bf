/** One item of the yearly ITA assessment, and the figure that serves it; `report` is the page as a whole. */
export interface ItaItem {
  /** B.E. */
  fiscalYear: number;
  instrument: string;
  code: string;
  serves: string;
}

/** Numbers change every year: of each instrument those of the latest year that is known and not after `year`, named with that year. */
export function itaItemsOf(items: readonly ItaItem[], year: number, serves: string): string[] {
  const known = items.filter(({ fiscalYear }) => fiscalYear <= year);
  const latest = new Map<string, number>();
  for (const { instrument, fiscalYear } of known) latest.set(instrument, Math.max(fiscalYear, latest.get(instrument) ?? 0));
  return known.filter((item) => item.serves === serves && item.fiscalYear === latest.get(item.instrument)).map(({ instrument, code, fiscalYear }) => `${instrument} ${code} (${fiscalYear})`);
}
