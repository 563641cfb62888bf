import { execFileSync } from 'node:child_process';
import { tidy } from '../thai-text.js';

/** Runs a tool of poppler-utils on a PDF; where it is missing, says what to install. */
function poppler(tool: string, args: string[], pdf: Buffer): Buffer {
  try {
    return execFileSync(tool, args, { input: pdf, maxBuffer: 64_000_000, stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new Error(`${tool} is not installed: papers are checked with poppler-utils (apt-get install poppler-utils)`, { cause });
  }
}

/** The lines a reader would copy, page by page. */
export function pagesOf(pdf: Buffer): string[][] {
  const pages = poppler('pdftotext', ['-enc', 'UTF-8', '-', '-'], pdf).toString('utf8').split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').filter((line) => line.trim() !== ''));
}

/** A word where it stands on its page, in points from the upper left corner. */
export interface PlacedWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

/** Every word with its place, page by page. */
export function wordsOf(pdf: Buffer): PlacedWord[][] {
  const pages = poppler('pdftotext', ['-enc', 'UTF-8', '-bbox', '-', '-'], pdf).toString('utf8').split('<page ').slice(1);
  return pages.map((page) => [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom),
  })));
}

/** All letters in the order they were written, cell by cell, without white space. */
export const lettersOf = (pdf: Buffer): string => poppler('pdftotext', ['-enc', 'UTF-8', '-raw', '-', '-'], pdf).toString('utf8').replace(/\s/g, '');

/** The page as a PNG. */
export const pictureOf = (pdf: Buffer, dotsPerInch: number, page = 1): Buffer =>
  poppler('pdftoppm', ['-r', `${dotsPerInch}`, '-f', `${page}`, '-l', `${page}`, '-png', '-'], pdf);

/** Whether the text stands in these lines character by character, in whatever lines it was broken into. */
export function isPrinted(text: string, lines: string[]): boolean {
  const follows = (rest: string): boolean =>
    rest === '' || lines.some((line) => line.trim() !== '' && ((rest.startsWith(line) && follows(rest.slice(line.length))) || line.startsWith(rest)));
  const source = tidy(text);
  return lines.some((line) => line.includes(source)) || endings(lines, source).some((start) => follows(source.slice(start)));
}

/** Lengths of the beginnings of the text that end a line: a label may stand before it. */
function endings(lines: string[], text: string): number[] {
  const lengths = Array.from({ length: text.length }, (_, at) => at + 1);
  return lengths.filter((length) => lines.some((line) => line.endsWith(text.slice(0, length))));
}
