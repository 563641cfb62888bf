import { createHash } from 'node:crypto';

const MOST_KEPT = 32;

/** Papers that anybody may ask for, as often as they like: drawn once while they say the same, the most wanted kept. */
export class KeptDrawings {
  private readonly kept = new Map<string, Promise<Buffer>>();

  /** `said` is all that the paper says but its moment. Those who ask while it is being drawn wait for that one drawing. */
  of(said: object, draw: () => Promise<Buffer>): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify(said)).digest('base64url');
    const drawing = this.kept.get(key) ?? draw();
    this.kept.delete(key);
    this.kept.set(key, drawing);
    drawing.catch(() => this.kept.delete(key));
    for (const oldest of this.kept.keys()) if (this.kept.size > MOST_KEPT) this.kept.delete(oldest);
    return drawing;
  }
}
