import type { ExceptionKind } from '../lending/exception-kinds.js';
import type { BorrowerKind, Employment, Language, OrderCapacity, PostKind } from '../vocab.js';

export class PersonRef {
  id!: string;
  name!: string;
}

/** `GET /api/units` answers the tree; `POST /api/units`, `PATCH /api/units/:id` (people.manage). The title of the head is a setting of its own (api/settings.ts). */
export class UnitView {
  id!: string;
  parentId!: string | null;
  code!: string | null;
  name!: string;
  /** Title of the head as the agency writes it; data, not a fixed word. */
  headTitle!: string;
  /** Who holds the head's post today; null when vacant. */
  head!: PersonRef | null;
  /** Who acts for the head today under an order; null when nobody does. */
  actingHead!: PersonRef | null;
  /** 0 for the agency itself. */
  depth!: number;
  children!: UnitView[];
}

export class UnitTree {
  items!: UnitView[];
}

/**
 * `GET /api/colleagues?search=&unitId=&cursor=&limit=` (everybody signed in): the narrow fields, for "for whom",
 * sponsors and who gave the order. Answers `{items, nextCursor}`.
 */
export class ColleagueView {
  id!: string;
  name!: string;
  position!: string;
  unitId!: string;
  unitName!: string;
}

export class ColleaguePage {
  items!: ColleagueView[];
  nextCursor!: string | null;
}

/**
 * `GET /api/people?search=&unitId=&state=active|no-password|disabled|all&cursor=&limit=` `GET /api/people/:id` `POST /api/people`
 * `PATCH /api/people/:id` (people.manage). `PUT /api/people/:id/disablement` `DELETE /api/people/:id/disablement`
 */
export class PersonView {
  id!: string;
  /** The sign-in name. */
  staffNumber!: string;
  title!: string;
  givenName!: string;
  familyName!: string;
  name!: string;
  position!: string;
  unitId!: string;
  unitName!: string;
  phone!: string | null;
  email!: string | null;
  employment!: Employment;
  /** The officer who answers for contract and temporary staff. */
  responsibleOfficer!: PersonRef | null;
  /** Last day in service, YYYY-MM-DD. */
  leavingOn!: string | null;
  /** When the person was shut out; people are never deleted. */
  disabledAt!: string | null;
  language!: Language;
  hasPassword!: boolean;
  /** Last instant, ISO, at which the card of an invitation opens; it may be past. Null without a card, or once a password is set. */
  cardUntil!: string | null;
  /** An invitation by mail is on its way; it may still be cancelled. */
  isLetterWaiting!: boolean;
  /** Posts in force today. */
  posts!: PostView[];
}

export class PersonPage {
  items!: PersonView[];
  nextCursor!: string | null;
}

/**
 * `GET /api/posts?unitId=&personId=&kind=&at=YYYY-MM-DD&cursor=&limit=` `POST /api/posts` `PUT /api/posts/:id/end {untilOn, orderNumber, orderedOn}`
 * (people.manage). A post is given by a written order, and ended, never edited.
 */
export class PostView {
  id!: string;
  kind!: PostKind;
  person!: PersonRef;
  unitId!: string;
  unitName!: string;
  storeId!: string | null;
  title!: string;
  /** First and last day, YYYY-MM-DD, both counted; null until further notice. */
  fromOn!: string;
  untilOn!: string | null;
  orderNumber!: string;
  orderedOn!: string;
  isDeputy!: boolean;
  inForce!: boolean;
  recordedAt!: string;
  /** Null: came with the set-up or an import. */
  recordedBy!: string | null;
  /** The change that was asked for waits for a second person: nothing of it holds. */
  waits!: boolean;
}

export class PostList {
  items!: PostView[];
  nextCursor!: string | null;
}

/** What an order covers; an absent field does not narrow. */
export class OrderScope {
  borrowerKinds?: BorrowerKind[];
  /** true: only use outside the premises; false: only use inside. */
  outside?: boolean;
  /** Only things whose responsible unit is one of these or lies under it. */
  unitIds?: string[];
  classIds?: string[];
}

/**
 * `GET /api/orders?at=&unitId=&personId=&state=in-force|coming|past|all&cursor=&limit=` `GET /api/orders/:id` `POST /api/orders`
 * `PUT /api/orders/:id/revocation {reason}` (people.manage). Orders are never edited.
 */
export class OrderView {
  id!: string;
  capacity!: OrderCapacity;
  number!: string;
  orderedOn!: string;
  fromOn!: string;
  untilOn!: string | null;
  /** The post whose power is given: its kind and unit. */
  postKind!: PostKind;
  unitId!: string;
  unitName!: string;
  toPerson!: PersonRef;
  scope!: OrderScope;
  /** Largest value of one decision in satang; null without a ceiling. */
  ceilingSatang!: number | null;
  inForce!: boolean;
  recordedAt!: string;
  /** Null: came with the set-up or an import. */
  recordedBy!: string | null;
  revokedAt!: string | null;
  /** The change that was asked for waits for a second person: nothing of it holds. */
  waits!: boolean;
}

export class OrderList {
  items!: OrderView[];
  nextCursor!: string | null;
}

/** `GET /api/exception-orders` `POST /api/exception-orders` `PUT /api/exception-orders/:id/revocation`: duties not kept apart. */
export class ExceptionOrderView {
  id!: string;
  number!: string;
  orderedOn!: string;
  fromOn!: string;
  untilOn!: string | null;
  person!: PersonRef;
  reason!: string;
  lifts!: ExceptionKind;
  inForce!: boolean;
  recordedAt!: string;
  revokedAt!: string | null;
  /** The change that was asked for waits for a second person: nothing of it holds. */
  waits!: boolean;
}

export class ExceptionOrderList {
  items!: ExceptionOrderView[];
  nextCursor!: string | null;
}
