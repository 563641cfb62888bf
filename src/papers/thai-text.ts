import { OFFICIAL_WORD } from '../shared/thai/official-words.js';

/** Width of a piece of text in points, in the ink it will be drawn with. */
export type WidthOf = (text: string) => number;

const words = new Intl.Segmenter('th', { granularity: 'word' });
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const CLOSES = /^[\s)\]}”’»ๆฯ.,:;!?%…–-]+$/u;
const OPENS = /[(\[{“‘«]$/u;
const LATIN_RUN = /([!-'*-~]+)/;
/** A leading vowel belongs to the consonant after it. */
const LEADING_VOWEL = /[เแโใไ]$/u;

/** One space between words, paragraphs by newline; characters that print as nothing are gone. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, '')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const cut = (text: string): string[] => [...words.segment(text)].map((part) => part.segment);

/** Words of a run of Thai; an official word stays one, and its neighbours are read without it. */
const official = (run: string): string[] => run.split(OFFICIAL_WORD).filter(Boolean).flatMap((text) => (OFFICIAL_WORD.exec(text)?.[0] === text ? [text] : cut(text)));

/** Pieces between which a line may break; joined they are the paragraph. */
function pieces(paragraph: string, keepsOfficialWords: boolean): string[] {
  const found: string[] = [];
  for (const run of paragraph.split(LATIN_RUN).filter(Boolean)) {
    const parts = LATIN_RUN.test(run) ? [run] : keepsOfficialWords ? official(run) : cut(run);
    for (const part of parts) {
      const last = found.length - 1;
      const glued = last >= 0 && (CLOSES.test(part) || OPENS.test(found[last]!));
      if (glued) found[last] += part;
      else found.push(part);
    }
  }
  return found;
}

/** A run of dots or dashes may be cut anywhere; else what closes stays with the letter it closes. */
const mayPart = (line: string, next: string): boolean =>
  line !== '' && !LEADING_VOWEL.test(line) && (!CLOSES.test(next) || CLOSES.test(line.slice(-1)));

/** Splits a piece that is wider than a whole line, never inside a letter with its marks. */
function chop(piece: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of letters.segment(piece)) {
    if (mayPart(line, segment) && widthOf((line + segment).trimEnd()) > width) {
      lines.push(line);
      line = '';
    }
    line += segment;
  }
  return line === '' ? lines : [...lines, line];
}

function wrapParagraph(paragraph: string, width: number, widthOf: WidthOf, keepsOfficialWords: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(paragraph, keepsOfficialWords)) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = keepsOfficialWords ? wrapParagraph(piece, width, widthOf, false) : chop(piece, width, widthOf);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return [...lines, line];
}

/**
 * Breaks Thai text at word borders into lines no wider than `width` points.
 * A line keeps the space it ends with, so the lines of a paragraph joined are the tidied source again.
 * Titles of posts and other official words are broken only where one is wider than the line.
 */
export function wrapThai(text: string, width: number, widthOf: WidthOf, keepsOfficialWords = true): string[] {
  return tidy(text).split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, widthOf, keepsOfficialWords));
}

/** The first `most` lines; the last of them ends with an ellipsis where some are left out. */
export function firstLines(lines: readonly string[], most: number, width: number, widthOf: WidthOf): string[] {
  if (lines.length <= most) return [...lines];
  const last = [...letters.segment((lines[most - 1] ?? '').trimEnd())].map(({ segment }) => segment);
  while (last.length > 0 && widthOf(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').replace(/[เแโใไ]$/u, '')}…`];
}

/**
 * Draws one line at a point. pdfkit writes glyphs in the order they are shaped, which reads back as nonsense for Thai;
 * the ActualText around the line is what is copied, searched and read aloud.
 */
export function placeLine(doc: PDFKit.PDFDocument, line: string, x: number, y: number): void {
  if (line.trim() === '') return;
  doc.markContent('Span', { actual: line });
  doc.text(line.trimEnd(), x, y, { lineBreak: false });
  doc.endMarkedContent();
}
