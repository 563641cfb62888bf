import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, pack, type Pack } from 'tar-stream';
import { Refusal } from '../../http/refusal.js';
import type { Manifest, Part } from './manifest.js';

const SEAL = 512;
const NAMES = /^(?:manifest\.json|database\.sqlite\.gz|[a-z0-9_]+\.copy\.gz)$/;

/** The last block: tar readers stop before it. With it every single byte of the archive counts. */
const sealOf = (digest: string): Buffer => Buffer.from(`sujarit backup 1\nsha256 ${digest}\n`.padEnd(SEAL, '\0'));

export async function sha256Of(file: string, end?: number): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, end === undefined ? {} : { end }), hash);
  return hash.digest('hex');
}

export async function partOf(folder: string, name: string): Promise<Part> {
  const file = join(folder, name);
  return { name, bytes: (await stat(file)).size, sha256: await sha256Of(file) };
}

/** Writes the archive and forces it to the disk: a plain tar of the manifest and its parts, and the seal. */
export async function writeArchive(to: string, folder: string, manifest: Manifest): Promise<void> {
  const hash = createHash('sha256');
  const tar = pack();
  const sealed = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
    yield sealOf(hash.digest('hex'));
  };
  await Promise.all([pipeline(Readable.from(tar), sealed, createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true })), fill(tar, folder, manifest)]);
}

async function fill(tar: Pack, folder: string, manifest: Manifest): Promise<void> {
  const mtime = new Date(manifest.madeAt);
  tar.entry({ name: 'manifest.json', mtime }, JSON.stringify(manifest, null, 1));
  for (const { name, bytes } of manifest.parts) await pipeline(createReadStream(join(folder, name)), tar.entry({ name, size: bytes, mtime }));
  tar.finalize();
}

/** Nothing of a file is looked at before its seal is found true. */
async function checkSeal(file: string): Promise<void> {
  const { size } = await stat(file).catch(() => { throw new Refusal('backup.no-file', { file }); });
  const seal = Buffer.alloc(SEAL);
  const handle = await open(file);
  await handle.read(seal, 0, SEAL, Math.max(0, size - SEAL)).finally(() => handle.close());
  if (size <= SEAL || !seal.subarray(0, 16).equals(sealOf('').subarray(0, 16))) throw new Refusal('backup.not-ours', { file });
  if (!seal.equals(sealOf(await sha256Of(file, size - SEAL - 1)))) throw new Refusal('backup.damaged', { file });
}

/** Unpacks an archive into an empty folder after proving it; anything else is refused. */
export async function readArchive(file: string, folder: string): Promise<Manifest> {
  await checkSeal(file);
  try {
    const tar = extract();
    const size = (await stat(file)).size;
    const reading = pipeline(createReadStream(file, { end: size - SEAL - 1 }), tar);
    for await (const entry of tar) {
      if (!NAMES.test(entry.header.name)) throw new Error(`unknown part ${entry.header.name}`);
      await pipeline(entry, createWriteStream(join(folder, entry.header.name), { flags: 'wx', mode: 0o600 }));
    }
    await reading;
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    for (const part of manifest.parts) {
      if ((await partOf(folder, part.name)).sha256 !== part.sha256) throw new Error(`part ${part.name} is not what the manifest says`);
    }
    return manifest;
  } catch (cause) {
    throw new Refusal('backup.damaged', { file }, { cause });
  }
}
