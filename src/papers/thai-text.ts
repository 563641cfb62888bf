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

/** Pieces between which a line may break; joined they are the paragraph. */
function pieces(paragraph: string): string[] {
  const found: string[] = [];
  for (const run of paragraph.split(LATIN_RUN).filter(Boolean)) {
    const parts = LATIN_RUN.test(run) ? [run] : [...words.segment(run)].map((part) => part.segment);
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

function wrapParagraph(paragraph: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(paragraph)) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = chop(piece, width, widthOf);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return [...lines, line];
}

/**
 * Breaks Thai text at word borders into lines no wider than `width` points.
 * A line keeps the space it ends with, so the lines of a paragraph joined are the tidied source again.
 */
export function wrapThai(text: string, width: number, widthOf: WidthOf): string[] {
  return tidy(text).split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, widthOf));
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
