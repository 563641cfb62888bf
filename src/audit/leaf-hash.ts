import { createHash } from 'node:crypto';

/** RFC 6962, 2.1: leaves and nodes are hashed in domains of their own, so that neither can be passed off as the other. */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
const COMMITMENT = Buffer.from('sujarit/journal/personal/v1\0');

const sha256 = (...parts: Buffer[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** SHA-256 of a row's canonical bytes as a leaf, hex. */
export const leafHash = (bytes: string): string => sha256(LEAF, Buffer.from(bytes)).toString('hex');

/** What stands in the row for somebody's personal part: provable while the part exists, silent once it is erased. */
export const commitment = (salt: string, dataJson: string): string => sha256(COMMITMENT, Buffer.from(`${salt}\0${dataJson}`)).toString('hex');

/** Merkle tree head (RFC 6962) over leaves given in order, one after the other, in memory of log n. */
export class TreeHead {
  private readonly peaks: { height: number; hash: Buffer }[] = [];
  size = 0;

  add(leaf: string): void {
    this.size += 1;
    this.peaks.push({ height: 0, hash: Buffer.from(leaf, 'hex') });
    while (this.peaks.length > 1 && this.peaks.at(-1)?.height === this.peaks.at(-2)?.height) this.join();
  }

  /** Hex; of no leaves, the hash of nothing. */
  root(): string {
    const [last, ...before] = this.peaks.map((peak) => peak.hash).reverse();
    if (!last) return sha256().toString('hex');
    return before.reduce((right, left) => sha256(NODE, left, right), last).toString('hex');
  }

  private join(): void {
    const right = this.peaks.pop();
    const left = this.peaks.pop();
    if (left && right) this.peaks.push({ height: left.height + 1, hash: sha256(NODE, left.hash, right.hash) });
  }
}
