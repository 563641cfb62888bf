import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { QuarterlyFigure, QuarterlyReport } from '../../shared/api/quarterly/reports.js';
import { formatDay, formatInstant } from '../../shared/calendar-formats.js';
import { guarded } from '../../shared/files/formula-guard.js';
import { figureText, percentOf } from '../../shared/quarterly/figure-text.js';
import { SERIES_WORDS } from '../../shared/quarterly/series-words.js';
import type { Language } from '../../shared/vocab.js';
import { QuarterlyReading } from '../quarterly-reading.service.js';
import { WORKBOOK_WORDS } from './workbook-words.js';

type Cell = string | number | null;

/** The same report as a workbook: a number is a number, and what is not known is words. */
@Injectable()
export class QuarterlyWorkbook {
  constructor(private readonly reader: Reader, private readonly reading: QuarterlyReading) {}

  async xlsx(actor: Actor, id: string): Promise<Buffer> {
    const { default: exceljs } = await import('exceljs');
    const report = await this.reading.view(this.reader, actor, id);
    const words = WORKBOOK_WORDS[actor.language];
    const workbook = new exceljs.Workbook();
    const add = (name: string, rows: Cell[][], widths: number[], heading: number): void => {
      const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: heading }] });
      for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)));
      widths.forEach((width, at) => { sheet.getColumn(at + 1).width = width; });
      sheet.getRow(heading).font = { bold: true };
      sheet.eachRow((row) => { row.alignment = { vertical: 'top', wrapText: row.number >= heading }; });
    };
    const head = headRows(report, actor.language);
    add(words.figures, [...head, [...words.columns], ...report.sections.flatMap(({ title, figures }) => figures.map((figure) => rowOf(title, figure, actor.language)))], [26, 34, 20, 10, 10, 10, 12, 24, 70], head.length + 1);
    add(words.parts, [[words.part, ...Object.values(SERIES_WORDS).map((one) => one[actor.language])], ...report.bars.map(({ title, sent, handedOver, late }) => [title, sent, handedOver, late])], [24, 16, 16, 30], 1);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }
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
