import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import type { OutboxRow } from '../../outbox/outbox-row.entity.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import type { NoticeFacts } from '../../shared/api/notices.js';
import { isLetter, isRung } from '../../shared/notices/notice-kinds.js';
import { NoticeWriter } from '../notice-writer.js';
import { AddresseesStore } from './addressees.store.js';
import type { Addressee } from './awaited-people.js';
import { ChasedPeople } from './chased-people.js';
import { WaitingPeople } from './waiting-people.js';

const AT_ONCE = 50;

/** Where nothing waits, nothing is said. */
const begun = ({ subjectId, occasion, factsJson }: OutboxRow): Addressee[] =>
  ((JSON.parse(factsJson) as NoticeFacts).count ? [{ personId: subjectId, occasion }] : []);

/** Turns what was told into notices for people, and what cannot wait into messages as well. */
@Injectable()
export class Turner {
  constructor(
    private readonly transactions: Transactions, private readonly outbox: OutboxStore, private readonly waiting: WaitingPeople,
    private readonly addressees: AddresseesStore, private readonly chased: ChasedPeople, private readonly writer: NoticeWriter,
  ) {}

  async run(): Promise<void> {
    while ((await this.transactions.run((tx) => this.turn(tx))) === AT_ONCE);
  }

  private async turn(tx: Tx): Promise<number> {
    const rows = await this.outbox.waiting(tx, AT_ONCE);
    for (const row of rows) await this.write(tx, row);
    if (rows.length) await this.outbox.turned(tx, rows.map((row) => row.id), this.writer.now());
    return rows.length;
  }

  private async write(tx: Tx, row: OutboxRow): Promise<void> {
    if (row.kind !== 'waiting') return this.writer.write(tx, row, await this.whom(tx, row));
    const awaited = await this.waiting.awaited(tx, row.subjectId);
    await this.writer.write(tx, row, awaited);
    await this.writer.write(tx, { ...row, kind: 'folder' }, await this.waiting.secretaries(tx, row.subjectId, awaited));
  }

  private async whom(tx: Tx, row: OutboxRow): Promise<Addressee[]> {
    const { kind, subjectId, occasion, personId } = row;
    if (personId !== null) return (await this.addressees.isOver(tx, row)) ? [] : [{ personId, occasion }];
    if (kind === 'ratify') return this.waiting.awaited(tx, subjectId);
    if (kind === 'to-sign') return this.waiting.signers(tx, subjectId, occasion);
    if (isRung(kind)) return this.chased.of(tx, row);
    if (kind === 'claim-late') return this.chased.storekeepers(tx, subjectId, occasion);
    if (isLetter(kind)) return [];
    if (kind === 'post-begins') return begun(row);
    return this.byPost(tx, row);
  }

  private byPost(tx: Tx, { kind, subjectId, occasion }: OutboxRow): Promise<Addressee[]> {
    if (kind === 'told') return this.addressees.told(tx, subjectId);
    return kind === 'swapped' ? this.addressees.approvers(tx, subjectId, occasion) : this.addressees.storekeepers(tx, subjectId, occasion);
  }
}
