import { DELIMITERS, type Delimiter } from '../../../shared/import-vocab.js';

const LINES_TO_LOOK_AT = 60;

/** The delimiter that cuts most lines into the same number of cells, counting only outside quotation marks. */
export function guessDelimiter(text: string): Delimiter {
  const lines = logicalLines(text.slice(0, 200_000)).slice(0, LINES_TO_LOOK_AT);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(lines, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function evenness(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cuts = line.split(delimiter).length - 1;
    if (cuts > 0) counts.set(cuts, (counts.get(cuts) ?? 0) + 1);
  }
  let best = 0;
  for (const [cuts, count] of counts) best = Math.max(best, (count / lines.length) * Math.min(cuts, 8) ** 0.5 * count);
  return best;
}

/** Lines with what stands in quotation marks taken out, a quoted line break included. */
function logicalLines(text: string): string[] {
  return text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}
