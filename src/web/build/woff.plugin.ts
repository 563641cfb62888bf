import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

const HEADER = 44;
const ENTRY = 20;
const padded = (length: number) => (length + 3) & ~3;

/** TrueType in, WOFF 1.0 out: the same tables, each deflated where that makes it smaller (W3C WOFF 1.0 §3–5). */
export function toWoff(ttf: Buffer): Buffer {
  const count = ttf.readUInt16BE(4);
  const directory = Buffer.alloc(count * ENTRY);
  const parts: Buffer[] = [];
  let offset = HEADER + directory.length;
  let plainSize = 12 + 16 * count;
  for (let i = 0; i < count; i++) {
    const [tag, checksum, from, length] = [0, 4, 8, 12].map((at) => ttf.readUInt32BE(12 + i * 16 + at)) as [number, number, number, number];
    const plain = ttf.subarray(from, from + length);
    const packed = deflateSync(plain, { level: 9 });
    const data = packed.length < length ? packed : plain;
    [tag, offset, data.length, length, checksum].forEach((word, at) => directory.writeUInt32BE(word, i * ENTRY + at * 4));
    parts.push(data, Buffer.alloc(padded(data.length) - data.length));
    offset += padded(data.length);
    plainSize += padded(length);
  }
  return Buffer.concat([woffHeader(ttf, count, offset, plainSize), directory, ...parts]);
}

function woffHeader(ttf: Buffer, count: number, size: number, plainSize: number): Buffer {
  const header = Buffer.alloc(HEADER);
  header.write('wOFF', 0, 'latin1');
  ttf.copy(header, 4, 0, 4);
  header.writeUInt32BE(size, 8);
  header.writeUInt16BE(count, 12);
  header.writeUInt32BE(plainSize, 16);
  header.writeUInt16BE(1, 20);
  return header;
}

/** `virtual:woff/<path of a .ttf in node_modules>` is the address of that font as WOFF, hashed and served by us. */
export function woff(root: string): Plugin {
  const prefix = 'virtual:woff/';
  let isBuild = true;
  return {
    name: 'woff',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const file = `${root}/node_modules/${id.slice(prefix.length + 1)}`;
      if (!isBuild) return `export default ${JSON.stringify('/@fs/' + file)};`;
      const reference = this.emitFile({ type: 'asset', name: basename(file, '.ttf') + '.woff', source: toWoff(readFileSync(file)) });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
