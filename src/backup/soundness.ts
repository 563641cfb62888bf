import { JournalVerifier } from '../audit/journal-check.js';
import type { Reader } from '../database/sql.js';
import { Refusal } from '../http/refusal.js';
import type { Manifest } from './archive/manifest.js';

/** The journal read again from its first row; a broken one is no state to come back to. */
export async function soundJournal(reader: Reader): Promise<Manifest['journal']> {
  const { size, head, unsealed, firstBroken } = await new JournalVerifier(reader).verify();
  if (firstBroken !== null) throw new Refusal('backup.journal-broken', { leaf: firstBroken });
  return { size, head, unsealed };
}

/** A copy that says anything else than its manifest is not the copy that was made. */
export async function mustBeWhatWasCopied(reader: Reader, manifest: Manifest, rowsOf: (table: string) => Promise<number> | number): Promise<void> {
  const journal = await soundJournal(reader);
  if (journal.head !== manifest.journal.head || journal.size !== manifest.journal.size) throw new Refusal('backup.unsound', { what: 'journal' });
  for (const { name, rows } of manifest.tables) {
    if ((await rowsOf(name)) !== rows) throw new Refusal('backup.unsound', { what: name });
  }
}
