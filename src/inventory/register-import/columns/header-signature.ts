import { createHash } from 'node:crypto';
import { headerKey } from './header-words.js';

/** Files with the same headings share their saved columns; the order counts, our own column of reasons does not. */
export function headerSignature(headers: readonly string[]): string {
  const keys = headers.map(headerKey).filter((key) => !key.includes('sujarit'));
  return createHash('sha256').update(keys.join('\u001f')).digest('hex').slice(0, 32);
}
