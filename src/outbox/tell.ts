import sql from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import type { NoticeFacts } from '../shared/api/notices.js';
import type { NoticeKind } from '../shared/notices/notice-kinds.js';
import type { OutboxRow } from './outbox-row.entity.js';

export interface Told {
  kind: NoticeKind;
  subjectId: string;
  occasion: string;
  /** Left out: whoever it concerns when the row is turned. */
  personId?: string | null;
  facts?: NoticeFacts;
}

export const naturalKey = ({ kind, subjectId, occasion, personId }: Told): string => [kind, subjectId, occasion, personId ?? ''].join(' ');

/** Writes down what is to be told, in the transaction of the change. Told again, the same event leaves no second row. */
export async function tell(tx: Tx, at: string, events: readonly Told[]): Promise<void> {
  const rows = events.map((event): OutboxRow => ({
    id: newId(), naturalKey: naturalKey(event), kind: event.kind, subjectId: event.subjectId, occasion: event.occasion, personId: event.personId ?? null,
    factsJson: JSON.stringify(event.facts ?? {}), toldAt: at, turnedAt: null,
  }));
  if (rows.length) await tx.run(sql`${insertInto('outbox', rows)} on conflict do nothing`);
}
