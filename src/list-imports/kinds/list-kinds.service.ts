import { Injectable } from '@nestjs/common';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { LIST_PERMISSIONS, type ListKindName } from '../../shared/lists/list-import-vocab.js';
import type { ListKind } from './list-kind.js';
import { OpeningList } from './opening-list.kind.js';
import { PeopleList } from './people-list.kind.js';
import { UnitList } from './unit-list.kind.js';

@Injectable()
export class ListKinds {
  private readonly byName: Record<ListKindName, ListKind>;

  constructor(people: PeopleList, units: UnitList, opening: OpeningList) {
    this.byName = { people, units, opening };
  }

  /** The kind, for whoever may bring such a list in. */
  for(actor: Actor, name: ListKindName): ListKind {
    if (!actor.permissions.has(LIST_PERMISSIONS[name])) throw new Refusal('not-permitted');
    return this.byName[name];
  }
}
