import PDFDocument from 'pdfkit';
import { type FontName, sarabun } from './fonts.js';
import { firstLines, placeLine, tidy, wrapThai } from './thai-text.js';

/** How a piece of text looks. Sizes and distances are points everywhere. */
export interface Ink {
  font?: FontName;
  size?: number;
  align?: 'left' | 'center' | 'right';
  /** Distance from line to line; 1.45 × size leaves room for two storeys of marks. */
  leading?: number;
  /** At most so many lines; the rest is left out behind an ellipsis and named among `cut`. */
  most?: number;
  colour?: string;
}

export interface PaperFrame {
  title: string;
  /** ISO instant of the facts, never of the printing: same facts, same bytes. */
  createdAt: string;
  size?: [number, number];
  /** Whether a line may break inside a title such as ผู้อำนวยการ; only the first template of the slip does. */
  breaksOfficialWords?: boolean;
  margins?: { top: number; right: number; bottom: number; left: number };
}

const A4: [number, number] = [595.28, 841.89];
const MARGINS = { top: 30, right: 44, bottom: 40, left: 56 };

/** One document: pages, Sarabun, wrapped text that can be copied, lines. `y` is where the next thing goes. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  y: number;
  /** Texts drawn shortened, each with the words that tell it whole elsewhere. */
  readonly cut = new Map<string, string>();
  private isMeasuring = false;
  private readonly keepsOfficialWords: boolean;
  private readonly bytes: Promise<Buffer>;
  /** A text is measured before it is drawn; breaking it costs more than drawing it. */
  private readonly wrapped = new Map<string, string[]>();

  constructor(frame: PaperFrame) {
    const { top, right, bottom, left } = frame.margins ?? MARGINS;
    const size = frame.size ?? A4;
    this.doc = new PDFDocument({
      size,
      margin: 0,
      bufferPages: true,
      lang: 'th-TH',
      displayTitle: true,
      info: { Title: frame.title, Creator: 'Sujarit', Producer: 'Sujarit', CreationDate: new Date(frame.createdAt) },
    });
    this.doc.registerFont('regular', sarabun('regular')).registerFont('bold', sarabun('bold'));
    [this.left, this.right, this.top, this.bottom] = [left, size[0] - right, top, size[1] - bottom];
    this.y = top;
    this.keepsOfficialWords = !frame.breaksOfficialWords;
    this.bytes = collect(this.doc);
  }

  get width(): number {
    return this.right - this.left;
  }

  addPage(): void {
    this.doc.addPage();
    this.y = this.top;
  }

  /** Where `draw` would leave `y`, without a mark on the page. For words and rules; pictures are drawn all the same. */
  measured(draw: () => void): number {
    const start = this.y;
    this.isMeasuring = true;
    draw();
    this.isMeasuring = false;
    const end = this.y;
    this.y = start;
    return end;
  }

  widthOf(text: string, ink: Ink = {}): number {
    return this.use(ink).widthOfString(text);
  }

  linesOf(text: string, width: number, ink: Ink = {}): string[] {
    const lines = this.allLinesOf(text, width, ink);
    if (ink.most === undefined || lines.length <= ink.most) return lines;
    this.use(ink);
    return firstLines(lines, ink.most, width, (part) => this.doc.widthOfString(part));
  }

  private allLinesOf(text: string, width: number, ink: Ink): string[] {
    const key = `${ink.font} ${ink.size} ${width} ${text}`;
    const known = this.wrapped.get(key);
    if (known) return known;
    this.use(ink);
    const lines = wrapThai(text, width, (part) => this.doc.widthOfString(part), this.keepsOfficialWords);
    this.wrapped.set(key, lines);
    return lines;
  }

  heightOf(text: string, width: number, ink: Ink = {}): number {
    return tidy(text) === '' ? 0 : this.linesOf(text, width, ink).length * leadingOf(ink);
  }

  /** Wrapped text from (x, y) down; answers the y below it. */
  write(text: string, x: number, y: number, width: number, ink: Ink = {}): number {
    if (tidy(text) === '') return y;
    const lines = this.linesOf(text, width, ink);
    if (!this.isMeasuring && lines.length < this.allLinesOf(text, width, ink).length && !this.cut.has(text)) this.cut.set(text, text);
    return this.writeLines(lines, x, y, width, ink);
  }

  writeLines(lines: readonly string[], x: number, y: number, width: number, ink: Ink = {}): number {
    const end = y + lines.length * leadingOf(ink);
    if (this.isMeasuring) return end;
    this.use(ink).fillColor(ink.colour ?? '#000');
    const indent = { left: 0, center: 0.5, right: 1 }[ink.align ?? 'left'];
    lines.forEach((line, at) => {
      const free = indent === 0 ? 0 : width - this.doc.widthOfString(line.trimEnd());
      placeLine(this.doc, line, x + free * indent, y + at * leadingOf(ink));
    });
    return end;
  }

  /** Straight line; dotted is where ink goes. */
  rule(x1: number, y1: number, x2: number, y2: number, style: 'thin' | 'dotted' = 'thin'): void {
    if (this.isMeasuring) return;
    this.doc.save().lineWidth(style === 'thin' ? 0.5 : 0.6).strokeColor(style === 'thin' ? '#444' : '#555');
    if (style === 'dotted') this.doc.lineCap('round').dash(0.1, { space: 2.2 });
    this.doc.moveTo(x1, y1).lineTo(x2, y2).stroke().restore();
  }

  box(x: number, y: number, width: number, height: number): void {
    this.doc.save().lineWidth(0.5).strokeColor('#444').rect(x, y, width, height).stroke().restore();
  }

  /** Draws on every page once all are there: footers with x/y. */
  onEachPage(draw: (page: number, pages: number) => void): void {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      draw(page + 1, count);
    }
  }

  finish(): Promise<Buffer> {
    this.doc.end();
    return this.bytes;
  }

  private use({ font = 'regular', size = 10 }: Ink): PDFKit.PDFDocument {
    return this.doc.font(font, size);
  }
}

export const leadingOf = ({ size = 10, leading }: Ink): number => leading ?? size * 1.45;

/** The largest size at which the text stays on one line of `width` points, 5 at the least. */
export function shrunk(paper: Paper, text: string, width: number, ink: Ink): Ink {
  const size = ink.size ?? 9;
  const wide = paper.widthOf(text, ink);
  return wide <= width ? ink : { ...ink, size: Math.max(5, (size * width) / wide) };
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
  });
}
