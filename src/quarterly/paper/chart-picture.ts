import sharp from 'sharp';
import { sarabun } from '../../papers/fonts.js';
import { mostOf, SHADES, uprights } from '../../papers/quarterly/bar-chart.js';
import type { PrintedBar } from '../../papers/quarterly/quarterly-report.facts.js';

export interface Chart {
  /** What the bars of each part stand for. */
  series: readonly string[];
  bars: readonly PrintedBar[];
  notBegun: string;
}

/** What pdfkit's reader of fonts gives, as far as it is used here. */
interface Typeface {
  unitsPerEm: number;
  layout(text: string): {
    advanceWidth: number;
    glyphs: { path: { toSVG(): string } }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}

/** Pixels of the sheet; the picture holds twice as many, for sharp screens and print. */
export const CHART_SIZE = { width: 480, height: 250 };
export const CHART_SCALE = 2;
const MARGIN = 16;
const KEY = 26;
const FOOT = 216;
/** The highest bar. */
export const CHART_FULL = 150;
const INK = '#222';

const typeface = (): Typeface => sarabun('regular') as unknown as Typeface;
const rounded = (value: number): number => Math.round(value * 100) / 100;
const quoted = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function widthOf(text: string, size: number): number {
  const face = typeface();
  return (face.layout(text).advanceWidth * size) / face.unitsPerEm;
}

/** Letters as outlines: a server without Thai fonts would draw boxes. `y` is the line they stand on. */
function words(text: string, x: number, y: number, size: number): string {
  const face = typeface();
  const scale = size / face.unitsPerEm;
  const { glyphs, positions } = face.layout(text);
  let pen = 0;
  const outlines = glyphs.map(({ path }, at) => {
    const { xAdvance, xOffset, yOffset } = positions[at]!;
    const outline = `<path transform="translate(${pen + xOffset} ${yOffset})" d="${path.toSVG()}"/>`;
    pen += xAdvance;
    return outline;
  });
  return `<g aria-label="${quoted(text)}" fill="${INK}" transform="translate(${rounded(x)} ${rounded(y)}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}

const centred = (text: string, middle: number, y: number, size: number): string => words(text, middle - widthOf(text, size) / 2, y, size);
const box = (left: number, top: number, width: number, height: number, colour: string): string =>
  `<rect x="${rounded(left)}" y="${rounded(top)}" width="${rounded(width)}" height="${rounded(height)}" fill="${colour}"/>`;

function key(series: readonly string[]): string {
  let x = MARGIN;
  return series.map((word, at) => {
    const drawn = box(x, KEY - 10, 11, 11, SHADES[at] ?? '#000') + words(word, x + 17, KEY, 13);
    x += 17 + widthOf(word, 13) + 22;
    return drawn;
  }).join('');
}

function group({ title, values }: PrintedBar, x: number, width: number, most: number, notBegun: string): string {
  const middle = x + width / 2;
  const base = box(x + 5, FOOT, width - 10, 1, '#444') + centred(title, middle, FOOT + 22, 13);
  // A part begins with all its numbers at once.
  if (values.every((value) => value === null)) return base + centred(notBegun, middle, FOOT - 8, 13);
  return base + uprights(values, x, width, most, CHART_FULL).map(({ value, slot, room, left, width: wide, height, colour }) =>
    (height > 0 ? box(left, FOOT - height, wide, height, colour) : '') + centred(value === null ? '–' : String(value), slot + room / 2, FOOT - height - 6, 12)).join('');
}

/** The bars of the paper, for the workbook: where they stand and their colours are shared, the drawing is not – pdfkit writes pages, not pictures – and 0 has no hair of a bar here. */
export function chartSvg({ series, bars, notBegun }: Chart): string {
  const { width, height } = CHART_SIZE;
  const most = mostOf(bars);
  const room = (width - MARGIN * 2) / Math.max(1, bars.length);
  const groups = bars.map((one, at) => group(one, MARGIN + at * room, room, most, notBegun));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * CHART_SCALE}" height="${height * CHART_SCALE}" viewBox="0 0 ${width} ${height}">${box(0, 0, width, height, '#fff')}${key(series)}${groups.join('')}</svg>`;
}

/** Same numbers, same bytes. */
export const chartPng = (chart: Chart): Promise<Buffer> => sharp(Buffer.from(chartSvg(chart))).png().toBuffer();
