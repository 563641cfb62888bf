import type { DataSource } from 'typeorm';
import { ENGINE } from '../../src/config.js';

interface Line {
  kind: string;
  name: string;
  text: string;
}

const SQLITE = `select type as kind, name, sql as text from sqlite_master
  where sql is not null and name not like 'sqlite_%' and name not like 'asset_search_%' and tbl_name <> 'migrations' order by 1, 2`;

const POSTGRES = `
  select 'column' as kind, table_name || '.' || column_name as name,
         data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') || coalesce(character_maximum_length::text, '') as text
  from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
  union all
  select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) from pg_constraint
  where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> 'migrations'::regclass and contype <> 'n'
  union all
  select 'index', indexname, indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
  union all
  select 'trigger', t.tgrelid::regclass || '.' || t.tgname, pg_get_triggerdef(t.oid) from pg_trigger t
  join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
  union all
  select 'function', p.proname, pg_get_functiondef(p.oid) from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.proname like 'fn\\_%'
  union all
  select 'extension', extname, '' from pg_extension where extname <> 'plpgsql'
  order by 1, 2`;

/** Everything the database itself refuses or looks things up by, one thing a paragraph, in a stable order. */
export async function listingOf(source: DataSource): Promise<string> {
  const lines: Line[] = await source.query(ENGINE === 'sqlite' ? SQLITE : POSTGRES);
  return lines.map(({ kind, name, text }) => `${kind} ${name}\n${shape(text)}`).sort().join('\n');
}

/** One column or clause a line, so that a difference is read at a glance. */
function shape(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const clauses = /^CREATE TABLE/i.test(flat) ? flat.split(/, (?=")|, (?=CONSTRAINT)/) : [flat];
  return clauses.map((clause) => `    ${clause.trim()}\n`).join('');
}
