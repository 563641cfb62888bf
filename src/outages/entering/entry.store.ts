import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { provesElsewhere } from '../../approvals/paper/proving-pages.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { nameOf } from '../../loan-requests/loan-request.store.js';
import { bangkokDate } from '../../shared/calendar.js';
import type { FileKind } from '../../shared/vocab.js';
import { HEADS } from '../outage-reach.js';
import type { OutageEntry } from './outage-entry.entity.js';

export interface EntryRow extends OutageEntry {
  number: string;
  unitPath: string;
  borrowerName: string;
  recordedByName: string;
  handedOverByName: string;
  signerName: string;
  settledByName: string | null;
}

/** The only SQL of entered slips. The unit of the pad is named `u` in conditions, the entry `e`. */
@Injectable()
export class EntryStore {
  insert(tx: Tx, entry: OutageEntry): Promise<unknown> {
    return tx.run(insertInto('outage_entries', entry));
  }

  async change(tx: Tx, slipId: string, change: Partial<OutageEntry>): Promise<void> {
    await tx.run(updateOf('outage_entries', change, sql`slip_id = ${slipId}`));
  }

  /** The latest entered first. */
  entries(from: Sql, where: Statement, limit: number): Promise<EntryRow[]> {
    return from.query<EntryRow>(sql`
      select e.*, s.number, u.path as unit_path, ${nameOf('b')} as borrower_name, ${nameOf('r')} as recorded_by_name, ${nameOf('h')} as handed_over_by_name, ${nameOf('g')} as signer_name,
        case when w.id is not null then ${nameOf('w')} end as settled_by_name
      from outage_entries e join outage_slips s on s.id = e.slip_id join outage_pads p on p.id = s.pad_id join units u on u.id = p.unit_id join people b on b.id = e.borrower_id
      join people r on r.id = e.recorded_by join people h on h.id = e.handed_over_by join people g on g.id = e.signer_id left join people w on w.id = e.settled_by
      where ${where} order by e.slip_id desc limit ${limit}`);
  }

  async classesOf(from: Sql, entryIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await from.query<{ id: string; classId: string }>(sql`select id, class_id from catalogue_entries where id in (${join([...entryIds])})`);
    return new Map(rows.map((row) => [row.id, row.classId]));
  }

  /** At whose counter these things were at that time, as `isAtMyCounter` has it, by posts as they stand in the record; also who was shut out since. */
  handers(from: Sql, { unitPath, things }: { unitPath: string; things: readonly { storeId: string | null }[] }, at: string): Promise<{ personId: string; name: string }[]> {
    const [day, stores] = [bangkokDate(at), ['', ...things.flatMap(({ storeId }) => storeId ?? [])]];
    return from.query(sql`
      select distinct p.id as person_id, ${nameOf('p')} as name, p.sort_key from posts o join people p on p.id = o.person_id join units u on u.id = o.unit_id
      where o.kind = 'storekeeper' and o.from_on <= ${day} and (o.until_on is null or o.until_on >= ${day}) and (p.disabled_at is null or p.disabled_at > ${at})
        and ((o.store_id is null and ${unitPath} like u.path || '%') or o.store_id in (${join(stores)}))
      order by p.sort_key, p.id`);
  }

  /** Heads who may settle a conflict of this unit, other than who entered it. */
  async reviewers(from: Sql, unitPath: string, enteredBy: string, today: string): Promise<string[]> {
    const rows = await from.query<{ personId: string }>(sql`
      select distinct o.person_id from posts o join units u on u.id = o.unit_id
      where o.kind in (${join([...HEADS])}) and o.from_on <= ${today} and (o.until_on is null or o.until_on >= ${today}) and ${unitPath} like u.path || '%' and o.person_id <> ${enteredBy}`);
    return rows.map(({ personId }) => personId);
  }

  /** A photo shows one slip, and proves nothing else. */
  page(from: Sql, fileId: string, slipId: string): Promise<{ kind: FileKind; uploadedBy: string; elsewhere: number } | null> {
    return from.one(sql`
      select f.kind, f.uploaded_by, ${provesElsewhere(fileId, slipId)} as elsewhere from files f where f.id = ${fileId}`);
  }
}
