import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { ENGINE } from '../config.js';

type Nullable = { nullable?: boolean };
const onPostgres = ENGINE === 'postgres';

export const Id = (length = 36): PropertyDecorator => PrimaryColumn({ type: 'varchar', length });

/** A foreign key by table name: entities of different features import nothing from each other. */
export const Ref = (table: string, { nullable = false }: Nullable = {}): PropertyDecorator => (target, key) => {
  Column({ type: 'varchar', length: 36, nullable })(target, key);
  ForeignKey(table, 'id')(target, key);
};

/** The row belongs to one row of another table and has no other name. */
export const ForeignId = (table: string): PropertyDecorator => (target, key) => {
  PrimaryColumn({ type: 'varchar', length: 36 })(target, key);
  ForeignKey(table, 'id')(target, key);
};

export const Text = ({ nullable = false }: Nullable = {}): PropertyDecorator => Column({ type: 'text', nullable });
export const Word = ({ nullable = false }: Nullable = {}): PropertyDecorator => Column({ type: 'varchar', length: 40, nullable });
/** An instant: ISO text in UTC on SQLite, timestamptz on PostgreSQL; read as ISO text on both. */
export const Instant = ({ nullable = false }: Nullable = {}): PropertyDecorator =>
  Column({ type: onPostgres ? 'timestamptz' : 'varchar', nullable });
/** A calendar day of Bangkok, `YYYY-MM-DD`. */
export const Day = ({ nullable = false }: Nullable = {}): PropertyDecorator => Column({ type: onPostgres ? 'date' : 'varchar', nullable });
export const Whole = ({ nullable = false, initial }: Nullable & { initial?: number } = {}): PropertyDecorator =>
  Column({ type: 'integer', nullable, ...(initial === undefined ? {} : { default: initial }) });
/** Large whole numbers: satang, positions in the journal. */
export const Big = ({ nullable = false }: Nullable = {}): PropertyDecorator => Column({ type: onPostgres ? 'bigint' : 'integer', nullable });
/** 0 or 1: the one form both engines read alike. */
export const Flag = (initial: 0 | 1 = 0): PropertyDecorator => Column({ type: onPostgres ? 'smallint' : 'integer', default: initial });
export const Bytes = (): PropertyDecorator => Column({ type: onPostgres ? 'bytea' : 'blob' });
