/** How a sheet of a workbook is printed: so many pages wide, as many long as it needs, its headings on each. Paper numbers are those of the file format. */
export const sheetPage = (paper: 'A4' | 'A3', headingRow: number, across = 1) => ({
  paperSize: paper === 'A4' ? 9 : 8, orientation: 'landscape' as const, fitToPage: true, fitToWidth: across, fitToHeight: 0, printTitlesRow: `${headingRow}:${headingRow}`,
});
