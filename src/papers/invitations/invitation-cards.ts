import { formatDay } from '../../shared/calendar-formats.js';
import { type Ink, leadingOf, Paper, shrunk } from '../pdf.js';
import { drawQr } from '../qr.js';
import type { InvitationCard, InvitationCardsFacts } from './invitation-cards.facts.js';

const MM = 72 / 25.4;
const PAGE = { width: 210 * MM, height: 297 * MM };
const COLUMNS = 2;
const CARD_WIDTH = 95 * MM;
const PAD = 4 * MM;
const STEPS = ['1. เปิดกล้องมือถือ ส่องรูป QR', '2. ตรวจชื่อของท่าน แล้วตั้งรหัสผ่าน', '3. เสร็จแล้ว ใช้งานได้ทันที'];

interface Grid {
  rows: number;
  height: number;
  qr: number;
  inks: Record<'agency' | 'name' | 'unit' | 'step' | 'foot' | 'code', Ink>;
}

const ink = (size: number, leading: number, font: Ink['font'] = 'regular'): Ink => ({ font, size, leading });

/** Eight tall cards a page, or ten lower ones. */
const GRIDS: Record<InvitationCardsFacts['perPage'], Grid> = {
  8: {
    rows: 4, height: 68 * MM, qr: 33 * MM,
    inks: { agency: ink(8, 11), name: ink(13, 17.5, 'bold'), unit: ink(9, 12.5), step: ink(9, 13), foot: ink(8, 11), code: ink(12.5, 17, 'bold') },
  },
  10: {
    rows: 5, height: 55 * MM, qr: 28 * MM,
    inks: { agency: ink(7, 9.6), name: ink(11.5, 15.5, 'bold'), unit: ink(8, 11), step: ink(8, 10.4), foot: ink(7, 9.6), code: ink(11, 15, 'bold') },
  },
};

/** Cards of invitation on A4 with lines to cut along. Who holds the picture holds the key: the sheet is for the hand of each person. */
export function renderInvitationCards(facts: InvitationCardsFacts): Promise<Buffer> {
  const grid = GRIDS[facts.perPage];
  const paper = new Paper({ title: 'บัตรเชิญเข้าใช้ระบบ', createdAt: facts.printedAt, margins: { top: 0, right: 0, bottom: 0, left: 0 } });
  facts.cards.forEach((card, at) => {
    const on = at % facts.perPage;
    if (at > 0 && on === 0) paper.addPage();
    const x = (PAGE.width - COLUMNS * CARD_WIDTH) / 2 + (on % COLUMNS) * CARD_WIDTH;
    const y = (PAGE.height - grid.rows * grid.height) / 2 + Math.floor(on / COLUMNS) * grid.height;
    paper.box(x, y, CARD_WIDTH, grid.height);
    drawCard(paper, grid, facts, card, x, y);
  });
  return paper.finish();
}

function drawCard(paper: Paper, grid: Grid, facts: InvitationCardsFacts, card: InvitationCard, x: number, y: number): void {
  const { inks, qr, height } = grid;
  const inner = CARD_WIDTH - 2 * PAD;
  const left = x + PAD;
  let at = paper.write(facts.agencyName, left, y + PAD * 0.7, inner, { ...inks.agency, most: 1 });
  at = paper.writeLines([card.name], left, at + 1, inner, shrunk(paper, card.name, inner, inks.name));
  at = paper.writeLines([card.unitName], left, at, inner, shrunk(paper, card.unitName, inner, inks.unit));
  drawQr(paper.doc, card.url, x + PAD / 2, at + 1, qr);
  const right = x + PAD / 2 + qr + 2;
  drawSteps(paper, grid, [`ใช้ได้ถึง ${formatDay(facts.validUntil)}`, `เลขประจำตัว ${card.staffNumber}`], right, at + 4, x + CARD_WIDTH - PAD - right);
  const foot = y + height - PAD * 0.8 - 2 * leadingOf(inks.foot);
  const host = facts.address.replace(/^https?:\/\//, '');
  paper.write(`ส่องไม่ได้? พิมพ์ ${host}/welcome`, left, foot, inner, { ...inks.foot, most: 1 });
  paper.write('บัตรนี้ใช้ได้ครั้งเดียว เก็บเหมือนกุญแจ ทิ้งเมื่อใช้แล้ว', left, foot + leadingOf(inks.foot), inner, { ...inks.foot, most: 1, colour: '#444' });
  paper.write(card.code, right, foot - leadingOf(inks.code) - 2, x + CARD_WIDTH - PAD - right, { ...inks.code, most: 1 });
  paper.write('รหัสบนบัตร', right, foot - leadingOf(inks.code) - 2 - leadingOf(inks.foot), x + CARD_WIDTH - PAD - right, inks.foot);
}

function drawSteps(paper: Paper, { inks }: Grid, then: string[], x: number, y: number, width: number): void {
  const end = STEPS.reduce((at, step) => paper.write(step, x, at, width, { ...inks.step, most: 1 }), y);
  paper.writeLines(then, x, end + 1, width, { ...inks.step, font: 'bold' });
}
