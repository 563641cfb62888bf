import type { Config } from '../../config.js';
import type { Manifest } from '../archive/manifest.js';

/** A new database beside the live one: filled and proven there, then put in its place or thrown away. */
export interface Place {
  /** Empty folder for the unpacked archive. */
  folder: string;
  config: Config;
  /** Makes the tables as they were after so many migrations, and fills them with what was unpacked, proven. */
  fill(manifest: Manifest, migrated: number): Promise<void>;
  /** Takes the live one's place; answers where the earlier one is kept, null when there was none. */
  takeOver(now: Date): Promise<string | null>;
  clear(): Promise<void>;
}
