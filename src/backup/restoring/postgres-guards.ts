import pg from 'pg';

const id = pg.escapeIdentifier;

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** Rows come in table by table, so what binds tables together is taken off and put back: a foreign key is proven for every row when it returns. */
export async function withoutGuards(client: pg.Client, load: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, conname::text as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace order by 1, 2`);
  const { rows: guarded } = await client.query<{ table: string }>(`
    select distinct tgrelid::regclass::text as table from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and c.relnamespace = current_schema()::regnamespace`);
  await client.query('begin');
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${id(name)}`);
  for (const { table } of guarded) await client.query(`alter table ${table} disable trigger user`);
  await load();
  for (const { table } of guarded) await client.query(`alter table ${table} enable trigger user`);
  for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint ${id(name)} ${definition}`);
  await client.query('commit');
  await client.query('analyze');
}
