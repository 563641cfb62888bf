/** Migrates the empty database that every test starts from a copy of. */
const { entities } = await import('../../../dist/src/entities.js');
const { writerSource } = await import('../../../dist/src/database/data-source.js');
const { migrations } = await import('../../../dist/src/database/migrations/migrations.js');
const { readConfig } = await import('../../../dist/src/config.js');

const source = await writerSource(readConfig(), entities, migrations).initialize();
await source.runMigrations();
await source.destroy();
