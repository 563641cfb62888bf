import { imageOf } from '../form/letterhead.js';
import type { PaperImages } from '../paper-facts.js';
import { type Ink, leadingOf, Paper, shrunk } from '../pdf.js';
import { drawQr, moduleSize } from '../qr.js';
import { cornerOf, type LabelSheet, SHEETS } from './label-sheets.js';
import type { LabelsFacts, LabelTag } from './labels.facts.js';

const MM = 72 / 25.4;
const SMALLEST_MODULE = 0.4 * MM;
const PAD = 2.2 * MM;
const LARGEST_QR = 44 * MM;
const EMBLEM = 8 * MM;
/** A narrower label has room for code and words only. */
const ROOM_FOR_EMBLEM = 90 * MM;
const EPSILON = 0.01;

interface Inks {
  agency: Ink;
  description: Ink;
  number: Ink;
  tag: Ink;
}

/** Sizes for a label of 38 mm; a taller one is read from farther away. */
function inksOf({ label }: LabelSheet): Inks {
  const scale = Math.max(1, Math.min(1.35, label.height / (38.1 * MM)));
  const ink = (size: number, leading: number, font: Ink['font'] = 'bold'): Ink => ({ font, size: size * scale, leading: leading * scale });
  return { agency: ink(7, 9.4), description: ink(7.5, 10.2, 'regular'), number: ink(9, 11.5), tag: ink(8, 10.5) };
}

/** Text down to `bottom`; what has no room is left out behind an ellipsis. */
function writeWithin(paper: Paper, text: string, x: number, y: number, width: number, bottom: number, ink: Ink): number {
  const most = Math.floor((bottom - y) / leadingOf(ink) + EPSILON);
  return most < 1 ? y : paper.write(text, x, y, width, { ...ink, most });
}

interface WordsArea {
  x: number;
  y: number;
  width: number;
  bottom: number;
  emblem: Buffer | null;
}

function drawWords(paper: Paper, { agency, description }: Inks, tag: LabelTag, { x, y, width, bottom, emblem }: WordsArea): void {
  const nameTop = y + 2 * leadingOf(agency);
  const beside = emblem ? EMBLEM + PAD / 2 : 0;
  if (emblem) paper.doc.image(emblem, x, y, { fit: [EMBLEM, EMBLEM], align: 'center', valign: 'center' });
  const written = writeWithin(paper, tag.agencyName, x + beside, y, width - beside, nameTop, agency);
  const agencyEnd = emblem ? Math.max(written, y + EMBLEM) : written;
  const roomTop = bottom - (tag.room ? leadingOf(description) : 0);
  writeWithin(paper, tag.description, x, agencyEnd + 1, width, roomTop, description);
  if (tag.room) writeWithin(paper, tag.room, x, roomTop, width, bottom, description);
}

function drawLabel(paper: Paper, sheet: LabelSheet, tag: LabelTag, { x, y }: { x: number; y: number }, emblem: Buffer | null): void {
  const { width, height } = sheet.label;
  const inks = inksOf(sheet);
  const foot = y + height - PAD - leadingOf(inks.number) - leadingOf(inks.tag);
  const qr = Math.min(foot - y - PAD / 2, LARGEST_QR, width * 0.48);
  if (moduleSize(tag.url, qr) < SMALLEST_MODULE) throw new Error(`The link ${tag.url} is too long for a label of this size: its QR code could not be read`);
  drawQr(paper.doc, tag.url, x + PAD / 2, y + PAD / 2, qr);
  const right = x + qr + PAD;
  drawWords(paper, inks, tag, { x: right, y: y + PAD, width: x + width - PAD - right, bottom: foot, emblem });
  const inner = width - 2 * PAD;
  const number = tag.number ?? 'ยังไม่มีเลขครุภัณฑ์';
  paper.writeLines([number], x + PAD, foot, inner, shrunk(paper, number, inner, inks.number));
  paper.writeLines([`รหัสป้าย ${tag.tag}`], x + PAD, foot + leadingOf(inks.number), inner, inks.tag);
}

/**
 * Draws labels as PDF, on A4 sheets or one a page. The code keeps four modules of quiet zone and modules of 0.4 mm or more;
 * throws when the link is too long for that.
 */
export async function renderLabels({ tags, layout, printedAt, skip = 0, hasCutLines = false, emblemFileId }: LabelsFacts, images: PaperImages = {}): Promise<Buffer> {
  const sheet = SHEETS[layout];
  const perPage = sheet.columns * sheet.rows;
  const paper = new Paper({ title: 'ป้าย QR ทรัพย์สิน', createdAt: printedAt, size: sheet.page, margins: { top: 0, right: 0, bottom: 0, left: 0 } });
  const emblem = emblemFileId && sheet.label.width >= ROOM_FOR_EMBLEM ? Buffer.from(imageOf(images, emblemFileId)) : null;
  const first = skip % perPage;
  tags.forEach((tag, at) => {
    if (at > 0 && (first + at) % perPage === 0) paper.addPage();
    const { x, y } = cornerOf(sheet, first + at);
    if (hasCutLines) paper.box(x, y, sheet.label.width, sheet.label.height);
    drawLabel(paper, sheet, tag, { x, y }, emblem);
  });
  return paper.finish();
}
