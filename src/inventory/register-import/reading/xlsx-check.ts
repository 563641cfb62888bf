import yauzl from 'yauzl';
import { FileProblem } from './table.js';

const INSIDE_AT_MOST = 120_000_000;
const ENTRIES_AT_MOST = 2_000;

/** Before a reader touches it: the directory is whole, the declared sizes are bearable, and nothing unpacks to more than it declared. */
export async function checkXlsx(bytes: Uint8Array): Promise<void> {
  try {
    const zip = await open(bytes);
    const entries = await checkDeclaredSizes(zip);
    for (const entry of entries) if (!entry.fileName.endsWith('/')) await unpackAndForget(zip, entry);
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('file-broken');
  }
}

async function open(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, autoClose: false });
  if (zip.entryCount > ENTRIES_AT_MOST) throw new FileProblem('file-not-a-table');
  return zip;
}

async function checkDeclaredSizes(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FileProblem('file-locked');
    total += entry.uncompressedSize;
    if (total > INSIDE_AT_MOST) throw new FileProblem('file-too-big-inside', { limitMegabytes: INSIDE_AT_MOST / 1e6 });
    entries.push(entry);
  }
  if (!entries.some((entry) => entry.fileName.startsWith('xl/worksheets/'))) throw new FileProblem('file-not-a-table');
  return entries;
}

/** yauzl ends the stream with an error where an entry holds more than it declared. */
async function unpackAndForget(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<void> {
  for await (const chunk of await zip.openReadStreamPromise(entry)) void chunk;
}
