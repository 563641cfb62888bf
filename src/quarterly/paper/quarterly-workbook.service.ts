import { Injectable } from '@nestjs/common';
import type { Workbook, Worksheet } from 'exceljs';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { QuarterlyFigure, QuarterlyReport } from '../../shared/api/quarterly/reports.js';
import { formatDay, formatInstant } from '../../shared/calendar-formats.js';
import { guarded } from '../../shared/files/formula-guard.js';
import { sheetPage } from '../../shared/files/sheet-page.js';
import { figureText, percentOf } from '../../shared/quarterly/figure-text.js';
import { SERIES_WORDS } from '../../shared/quarterly/series-words.js';
import { lengthOf } from '../../shared/thai/whole.js';
import type { Language } from '../../shared/vocab.js';
import { QuarterlyReading } from '../quarterly-reading.service.js';
import type { Chart } from './chart-picture.js';
import { WORKBOOK_WORDS } from './workbook-words.js';

type Cell = string | number | null;
/** Points of one line, with room for Thai marks. */
const LINE_HEIGHT = 17;
/** No office program breaks Thai alike: a column is taken for a tenth narrower than it is. */
const linesOf = (row: readonly Cell[], widths: readonly number[]): number => Math.max(1, ...row.map((cell, at) => Math.ceil(lengthOf(String(cell ?? '')) / ((widths[at] ?? 10) * 0.9))));

/** The same report as a workbook: a number is a number, and what is not known is words. */
@Injectable()
export class QuarterlyWorkbook {
  constructor(private readonly reader: Reader, private readonly reading: QuarterlyReading) {}

  async xlsx(actor: Actor, id: string): Promise<Buffer> {
    const { default: exceljs } = await import('exceljs');
    const report = await this.reading.view(this.reader, actor, id);
    const words = WORKBOOK_WORDS[actor.language];
    const workbook = new exceljs.Workbook();
    const add = (name: string, rows: Cell[][], widths: number[], heading: number): Worksheet => {
      const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: heading }], pageSetup: sheetPage('A4', heading) });
      for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)));
      widths.forEach((width, at) => { sheet.getColumn(at + 1).width = width; });
      sheet.getRow(heading).font = { bold: true };
      sheet.eachRow((row) => {
        row.alignment = { vertical: 'top', wrapText: row.number >= heading };
        if (row.number > heading) row.height = LINE_HEIGHT * linesOf(rows[row.number - 1]!, widths);
      });
      return sheet;
    };
    const head = headRows(report, actor.language);
    add(words.figures, [...head, [...words.columns], ...report.sections.flatMap(({ title, figures }) => figures.map((figure) => rowOf(title, figure, actor.language)))], [26, 34, 20, 10, 10, 10, 12, 24, 70], head.length + 1);
    const series = Object.values(SERIES_WORDS).map((one) => one[actor.language]);
    const bars = report.bars.map(({ title, sent, handedOver, late }) => ({ title, values: [sent, handedOver, late] }));
    const parts = add(words.parts, [[words.part, ...series], ...bars.map(({ title, values }) => [title, ...values])], [24, 16, 16, 30], 1);
    await putBeside(workbook, parts, { series, bars, notBegun: words.notBegun });
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }
}

/** Right of the four columns of the table, one column free; exceljs draws no charts. Loaded at need, as exceljs is. */
async function putBeside(workbook: Workbook, sheet: Worksheet, chart: Chart): Promise<void> {
  const { CHART_SIZE, chartPng } = await import('./chart-picture.js');
  const picture = workbook.addImage({ base64: (await chartPng(chart)).toString('base64'), extension: 'png' });
  sheet.addImage(picture, { tl: { col: 5, row: 1 }, ext: CHART_SIZE });
}

function headRows({ agencyName, title, fromOn, lastOn, readAt, signature, state, ita }: QuarterlyReport, language: Language): Cell[][] {
  const words = WORKBOOK_WORDS[language];
  const signed = signature ? `${signature.signedAs} · ${formatInstant(signature.signedAt, { language })} · ${signature.verificationCode}` : words[state === 'running' ? 'running' : 'unsigned'];
  return [
    [agencyName], [title], [`${formatDay(fromOn, { language })} – ${formatDay(lastOn, { language })}`], [words.readAt, formatInstant(readAt, { language })], [words.signed, signed],
    ...(signature?.remark ? [[words.remark, signature.remark]] : []), ...(ita.length ? [['ITA', ita.join(' · ')]] : []), [],
  ];
}

function rowOf(section: string, figure: QuarterlyFigure, language: Language): Cell[] {
  const { title, unit, state, value, of, clause, ita, meaning } = figure;
  const percent = unit === 'share' && value !== null && of ? percentOf(value, of) : null;
  return [section, title, figureText(figure, language), state === 'known' ? value : null, of, percent, clause ?? '', ita.join(' · '), meaning];
}
