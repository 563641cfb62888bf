import { readCsv } from './csv-table.js';
import { guessDelimiter } from './delimiter.rules.js';
import { formatOf } from './file-format.rules.js';
import { FileProblem, type ReadingChoice, type Table } from './table.js';
import { decode, guessEncoding } from './text-encoding.rules.js';
import { readXlsx } from './xlsx-table.js';

/** The whole file as rows of text, as guessed or as the person chose. Throws `FileProblem`. Runs in the reading thread. */
export async function readTable(bytes: Uint8Array, choice: ReadingChoice): Promise<Table> {
  const format = formatOf(bytes);
  if (format === 'xlsx') {
    return { format, encoding: null, delimiter: null, ...(await readXlsx(bytes, choice.sheet ?? null)) };
  }
  if (format !== 'csv') throw new FileProblem(format);
  const encoding = choice.encoding ?? guessEncoding(bytes);
  const text = withoutSeparatorLine(decode(bytes, encoding));
  const delimiter = choice.delimiter ?? guessDelimiter(text);
  return { format, encoding, delimiter, sheets: [], sheet: null, rows: readCsv(text, delimiter) };
}

/** Excel's own `sep=;` line counts as a line but is no row. */
const withoutSeparatorLine = (text: string): string => text.replace(/^sep=.(?=\r|\n)/i, '');
