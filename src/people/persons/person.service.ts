import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { PersonView } from '../../shared/api/people.js';
import { seen } from '../administered.js';
import { AccountGuard } from './account-guard.js';
import { PersonListService } from './person-list.service.js';
import { PersonRecorder } from './person-recorder.js';
import type { NewPersonDto, PersonChangeDto } from './person.dto.js';
import { PersonStore, type PersonFields, type PersonRow } from './person.store.js';

/** What an administrator does with people. Nobody is ever deleted: who left is shut out, and the papers keep the name. */
@Injectable()
export class PersonService {
  constructor(
    private readonly transactions: Transactions, private readonly people: PersonStore, private readonly recorder: PersonRecorder,
    private readonly guard: AccountGuard, private readonly lists: PersonListService,
  ) {}

  create(actor: Actor, given: NewPersonDto): Promise<PersonView> {
    return this.transactions.run(async (tx) => {
      const id = await this.recorder.create(tx, actor, fieldsOf(given));
      return this.viewOf(tx, id);
    });
  }

  change(actor: Actor, id: string, change: PersonChangeDto): Promise<PersonView> {
    return this.transactions.run(async (tx) => {
      const person = seen(actor, await this.people.byId(tx, id));
      await this.guard.refuseAddress(tx, actor, person, change);
      await this.guard.refuseLeaving(tx, actor, person, change);
      await this.recorder.change(tx, actor, person, change);
      return this.viewOf(tx, id);
    });
  }

  disable(actor: Actor, id: string): Promise<PersonView> {
    return this.transactions.run(async (tx) => {
      const person = seen(actor, await this.people.byId(tx, id));
      await this.guard.refuseStop(tx, actor, person);
      await this.recorder.disable(tx, actor, person);
      return this.viewOf(tx, id);
    });
  }

  enable(actor: Actor, id: string): Promise<PersonView> {
    return this.transactions.run(async (tx) => {
      const person = seen(actor, await this.people.byId(tx, id));
      await this.guard.refuseOwnSecond(tx, actor, person);
      await this.recorder.enable(tx, actor, person);
      return this.viewOf(tx, id);
    });
  }

  private async viewOf(tx: Tx, id: string): Promise<PersonView> {
    const row: PersonRow = found(await this.people.byId(tx, id));
    return this.lists.view(tx, row);
  }
}

function fieldsOf({ title, phone, email, responsibleOfficerId, leavingOn, ...given }: NewPersonDto): PersonFields {
  return { ...given, title: title ?? '', phone: phone ?? null, email: email ?? null, responsibleOfficerId: responsibleOfficerId ?? null, leavingOn: leavingOn ?? null };
}
