import { Injectable } from '@nestjs/common';
import { Journal } from '../audit/journal.js';
import { Transactions } from '../database/transactions.js';
import type { Tx } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { found, Refusal, refuse } from '../http/refusal.js';
import { inTurns } from '../inventory/register-import/running/let-others-in.js';
import type { Actor } from '../shared/actor.js';
import type { ListImportView } from '../shared/api/lists/list-imports.js';
import { ListDesk, type OpenedList } from './list-desk.service.js';
import { whyNotAccept, whyNotChoose } from './list-import.rules.js';
import { ListImportStore } from './list-import.store.js';
import { borrowers } from './names/borrowers.store.js';
import { valuesOf } from './working/list-reading.js';
import { takeRow } from './working/row-work.js';

/** One call takes so many rows in one transaction; the page calls again until none is left, and whoever was cut off goes on where it stopped. */
const AT_ONCE = 100;

/** What was checked is taken, and who is meant is chosen where a name was in doubt. */
@Injectable()
export class ListTaking {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal, private readonly imports: ListImportStore, private readonly desk: ListDesk,
  ) {}

  accept(actor: Actor, id: string): Promise<ListImportView> {
    return this.transactions.run(async (tx) => {
      const opened = await this.desk.opened(tx, actor, id);
      const { open } = await this.desk.rows.counts(tx, id);
      if (opened.record.state !== 'accepted' || open > 0) {
        refuse(whyNotAccept(opened.record.state, open));
        await opened.kind.refuseNow(tx);
        await this.imports.accepting(tx, id, this.clock.iso());
        await this.takeSome(tx, actor, opened);
      }
      return this.desk.view(tx, await this.desk.opened(tx, actor, id), actor);
    });
  }

  /** Nobody is chosen without being here; null takes the choice back. */
  choose(actor: Actor, id: string, rowId: string, personId: string | null): Promise<ListImportView> {
    return this.transactions.run(async (tx) => {
      const opened = await this.desk.opened(tx, actor, id);
      const row = found(await this.desk.rows.one(tx, id, rowId));
      refuse(whyNotChoose(row));
      if (personId !== null && (await borrowers(tx, this.clock.today(), [personId])).length === 0) throw new Refusal('people.unknown');
      if (row.personId !== personId) {
        await this.desk.rows.choose(tx, rowId, personId);
        await this.journal.record(tx, { event: 'list-import.person-chosen', actor, subject: { type: 'list-import', id }, before: { line: row.line, personId: row.personId }, after: { line: row.line, personId } });
      }
      return this.desk.view(tx, opened, actor);
    });
  }

  /** Each row is looked at anew: what changed since the check is refused, and says why. */
  private async takeSome(tx: Tx, actor: Actor, { record: { id, options }, kind }: OpenedList): Promise<void> {
    const take = await kind.takerFor(tx, actor);
    const taken: string[] = [];
    for await (const row of inTurns(await this.desk.rows.open(tx, id, AT_ONCE))) {
      const result = await takeRow(tx, kind, take, { line: row.line, values: valuesOf(row, options.fields), personId: row.personId });
      await this.desk.rows.taken(tx, row.id, result);
      if (result.subjectId !== null) taken.push(result.subjectId);
    }
    await this.journal.record(tx, { event: 'list-import.accepted', actor, subject: { type: 'list-import', id }, after: { kind: kind.name, taken } });
  }
}
