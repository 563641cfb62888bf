import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');
const short = (name: string): string => (name.length <= 60 ? name : `${name.slice(0, 51)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`);

/** snake_case columns and constraint names a person can read in an error. */
export class Naming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string): string {
    return custom || snake(property);
  }
  private named(prefix: string, table: Table | string, columns: string[]): string {
    return short(`${prefix}_${this.getTableName(table).replace(/^.*\./, '')}_${[...columns].sort().join('_')}`);
  }
  override primaryKeyName(table: Table | string, columns: string[]): string {
    return this.named('pk', table, columns);
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return this.named('uq', table, columns);
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return this.named('fk', table, columns);
  }
  override indexName(table: Table | string, columns: string[]): string {
    return this.named('ix', table, columns);
  }
}
