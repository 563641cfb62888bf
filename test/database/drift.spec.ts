import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENGINE } from '../../src/config.js';
import { writerSource } from '../../src/database/data-source.js';
import { migrations } from '../../src/database/migrations/migrations.js';
import { entities } from '../../src/entities.js';
import { freshDatabase } from '../support/fresh-database.js';
import { listingOf } from './listing.js';

const SNAPSHOT = join(import.meta.dirname, '../../../test/database/snapshots', `${ENGINE}.txt`);

describe('the migrated database', () => {
  let source: DataSource;
  beforeAll(async () => {
    source = await writerSource(await freshDatabase(), entities, migrations).initialize();
  });
  afterAll(() => source.destroy());

  it('is what the entities say', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('refuses and indexes what it did when last looked at (npm run snapshots:write)', async () => {
    expect(await listingOf(source)).toBe(readFileSync(SNAPSHOT, 'utf8'));
  });

  it('goes back to nothing and forward again', async () => {
    for (let left = migrations.length; left > 0; left -= 1) await source.undoLastMigration({ transaction: 'each' });
    expect((await listingOf(source)).replace(/^extension .*\n(?:\s+\n)*/gm, '').trim()).toBe('');
    await source.runMigrations();
    expect(await listingOf(source)).toBe(readFileSync(SNAPSHOT, 'utf8'));
  });
});
