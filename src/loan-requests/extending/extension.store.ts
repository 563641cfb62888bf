import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { violates } from '../../database/violation.js';
import { Refusal } from '../../http/refusal.js';
import type { CursorValue } from '../../http/page.js';
import type { InboxReader } from '../inbox/inbox.store.js';
import { nameOf } from '../loan-request.store.js';
import type { LoanExtension } from './loan-extension.entity.js';

export interface ExtensionRow extends LoanExtension {
  unitName: string;
  askedByName: string;
  decidedByName: string | null;
  decidedByPosition: string | null;
  decidedByUnitName: string | null;
  /** Date of the order, YYYY-MM-DD. */
  orderedOn: string | null;
}

export interface ExtensionAt {
  extensionId: string;
  requestId: string;
  at: string;
}

type Decision = Pick<LoanExtension, 'postKind' | 'unitId' | 'postTitle' | 'effectiveDueAt' | 'decidedAt' | 'decidedBy' | 'capacity' | 'orderId' | 'orderNumber' | 'postId' | 'outcome' | 'decisionReason'>;

const SELECT = sql`
  select x.*, u.name as unit_name, ${nameOf('a')} as asked_by_name, ${nameOf('p')} as decided_by_name, p.position as decided_by_position,
         pu.name as decided_by_unit_name, o.ordered_on
  from loan_extensions x join units u on u.id = x.unit_id join people a on a.id = x.asked_by
  left join people p on p.id = x.decided_by left join units pu on pu.id = p.unit_id left join delegation_orders o on o.id = x.order_id`;

const oneOf = (ids: readonly string[]): Statement => (ids.length === 0 ? sql`1 = 0` : sql`x.request_id in (${join([...ids])})`);

/** For whom they wait now: the post they were planned for, or the one that has become lawful since. */
const waitsFor = ({ posts, arrived, left }: InboxReader, now: string): Statement => sql`
  from loan_extensions x join loan_requests r on r.id = x.request_id
  where x.decided_at is null and r.status = 'checked-out' and x.effective_due_at >= ${now}
    and (((${join(posts.map(({ postKind, unitId }) => sql`(x.unit_id = ${unitId} and x.post_kind = ${postKind})`), ' or ')}) and not (${oneOf(left)})) or (${oneOf(arrived)}))`;

/** The only SQL of extensions. One is open at a time: the database says so. */
@Injectable()
export class ExtensionStore {
  async insert(tx: Tx, extension: LoanExtension): Promise<void> {
    try {
      await tx.run(insertInto('loan_extensions', extension));
    } catch (error) {
      if (!violates(error, 'uq_loan_extensions_one_open', 'loan_extensions.request_id', 'ix_loan_extensions_nth_request_id', 'loan_extensions.request_id, loan_extensions.nth')) throw error;
      throw new Refusal('extensions.already-asked', { newDueAt: extension.newDueAt }, { cause: error });
    }
  }

  /** False when somebody decided it first. */
  async decide(tx: Tx, id: string, decision: Decision): Promise<boolean> {
    return (await tx.run(updateOf('loan_extensions', decision, sql`id = ${id} and decided_at is null`))).changed === 1;
  }

  ofRequests(from: Sql, requestIds: readonly string[]): Promise<ExtensionRow[]> {
    return from.query<ExtensionRow>(sql`${SELECT} where x.request_id in (${join([...requestIds])}) order by x.request_id, x.nth`);
  }

  waiting(from: Sql, reader: InboxReader, now: string, after: CursorValue[] | null, limit: number): Promise<ExtensionAt[]> {
    if (reader.posts.length === 0) return Promise.resolve([]);
    const beyond = after ? sql`and (x.effective_due_at, x.id) > (${after[0] ?? ''}, ${after[1] ?? ''})` : sql``;
    return from.query<ExtensionAt>(sql`select x.id as extension_id, x.request_id, x.effective_due_at as at ${waitsFor(reader, now)} ${beyond} order by x.effective_due_at, x.id limit ${limit + 1}`);
  }

  async count(from: Sql, reader: InboxReader, now: string): Promise<number> {
    if (reader.posts.length === 0) return 0;
    return (await from.one<{ waiting: number }>(sql`select cast(count(*) as integer) as waiting ${waitsFor(reader, now)}`))?.waiting ?? 0;
  }

  decided(from: Sql, personId: string, after: CursorValue[] | null, limit: number): Promise<ExtensionAt[]> {
    const beyond = after ? sql`and (x.decided_at, x.id) < (${after[0] ?? ''}, ${after[1] ?? ''})` : sql``;
    return from.query<ExtensionAt>(sql`
      select x.id as extension_id, x.request_id, x.decided_at as at from loan_extensions x
      where x.decided_by = ${personId} ${beyond} order by x.decided_at desc, x.id desc limit ${limit + 1}`);
  }
}
