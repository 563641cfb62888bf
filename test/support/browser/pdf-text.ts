import { execFileSync } from 'node:child_process';

/** What a reader would copy out of the PDF. */
export const textOf = (pdf: Buffer): string => execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
