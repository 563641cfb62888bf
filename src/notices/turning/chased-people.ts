import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { storeOut } from '../../loan-requests/reading/store-out.js';
import type { OutboxRow } from '../../outbox/outbox-row.entity.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { AuthorityStore, type Authority } from '../../people/authority.store.js';
import { keepersOf } from '../../people/keepers.js';
import { chasedWhom, whomOf } from '../../returns/ladder/ladder.rules.js';
import { RUNG_KINDS, type NoticeKind, type RungKind } from '../../shared/notices/notice-kinds.js';
import type { ChasedWhom } from '../../shared/chasing/chase-vocab.js';
import type { BorrowerKind, PostKind } from '../../shared/vocab.js';
import type { Addressee } from './awaited-people.js';

interface ChasedLoan {
  id: string;
  borrowerKind: BorrowerKind;
  /** The borrower; of an outsider, who answers for them. */
  personId: string | null;
  /** The unit of that person, and the one responsible for the things. */
  ownUnitPath: string | null;
  unitPath: string;
  filledInBy: string;
}

const HEADS: Partial<Record<ChasedWhom, readonly PostKind[]>> = {
  head: ['head-of-unit', 'head-of-agency'], 'sponsor-head': ['head-of-unit', 'head-of-agency'], supplies: ['head-of-supply-officers'], agency: ['head-of-agency'],
};

/** Whom a step of chasing reaches, by the posts as they are held when it is told. */
@Injectable()
export class ChasedPeople {
  constructor(private readonly authorities: AuthorityStore, private readonly outbox: OutboxStore, private readonly clock: Clock) {}

  /** Who also stands on a higher step that was reached at the same time hears of that one alone; the borrower is always told. */
  async of(tx: Tx, { kind, subjectId, occasion }: OutboxRow): Promise<Addressee[]> {
    const loan = await this.loan(tx, subjectId);
    if (!loan) return [];
    const rung = kind as RungKind;
    const here = await this.onStep(tx, rung, loan);
    const above = chasedWhom(whomOf(rung), loan.borrowerKind) === 'borrower' ? [] : await this.above(tx, rung, loan, await this.outbox.kindsOf(tx, subjectId, occasion));
    return here.filter((personId) => !above.includes(personId)).map((personId) => ({ personId, occasion }));
  }

  private async above(tx: Tx, rung: RungKind, loan: ChasedLoan, reached: readonly NoticeKind[]): Promise<string[]> {
    const higher = RUNG_KINDS.slice(RUNG_KINDS.indexOf(rung) + 1).filter((one) => reached.includes(one));
    return (await Promise.all(higher.map((one) => this.onStep(tx, one, loan)))).flat();
  }

  /** Of what is out. */
  async storekeepers(tx: Tx, requestId: string, occasion: string): Promise<Addressee[]> {
    const loan = await this.loan(tx, requestId);
    return loan ? (await this.keepers(tx, loan)).map((personId) => ({ personId, occasion })) : [];
  }

  private async onStep(tx: Tx, kind: RungKind, loan: ChasedLoan): Promise<string[]> {
    const whom = chasedWhom(whomOf(kind), loan.borrowerKind);
    const heads = HEADS[whom];
    if (whom === 'storekeeper') return this.keepers(tx, loan);
    if (!heads) return [loan.personId ?? loan.filledInBy];
    const isOwn = whom === 'head' || whom === 'sponsor-head';
    const found = await this.authorities.covering(tx, heads, (isOwn ? loan.ownUnitPath : null) ?? loan.unitPath, this.clock.iso());
    return nearest(isOwn ? found.filter((one) => one.personId !== loan.personId) : found);
  }

  private async keepers(tx: Tx, { id, filledInBy }: ChasedLoan): Promise<string[]> {
    const out = sql`select u.path, ${storeOut(sql`r.id`)} as store_id from loan_requests r join units u on u.id = r.unit_id where r.id = ${id}`;
    const keepers = await keepersOf(tx, out, this.clock.today());
    return keepers.length ? keepers : [filledInBy];
  }

  private loan(tx: Tx, requestId: string): Promise<ChasedLoan | null> {
    return tx.one<ChasedLoan>(sql`
      select r.id, r.borrower_kind, p.id as person_id, bu.path as own_unit_path, u.path as unit_path, r.filled_in_by
      from loan_requests r join units u on u.id = r.unit_id left join people p on p.id = coalesce(r.borrower_id, r.sponsor_id) left join units bu on bu.id = p.unit_id
      where r.id = ${requestId} and r.status = 'checked-out'`);
  }
}

/** Of the unit that lies nearest: its head, and who acts for them. */
const nearest = (authorities: readonly Authority[]): string[] =>
  [...new Set(authorities.filter((one) => one.unitId === authorities[0]?.unitId).map((one) => one.personId))];
