import { CustodyView } from './custodies.js';

export class HandBackLoan {
  requestId!: string;
  slipNumber!: string;
  title!: string;
  number!: string | null;
  quantityOut!: number;
  unitWord!: string;
  unitName!: string;
  storeName!: string | null;
  /** Instant, ISO UTC. */
  dueAt!: string;
}

/** `GET /api/hand-back-lists/:personId`: everything of the agency's that one person has, on loan and in custody. */
export class HandBackList {
  personId!: string;
  personName!: string;
  position!: string;
  unitName!: string;
  /** YYYY-MM-DD; null while no date is set. */
  leavingOn!: string | null;
  /** Calendar days until then; negative once it has passed. */
  daysLeft!: number | null;
  loans!: HandBackLoan[];
  custodies!: CustodyView[];
}

/** Somebody who leaves within 30 days, or has left, and still has things. */
export class Leaver {
  personId!: string;
  personName!: string;
  unitName!: string;
  leavingOn!: string;
  daysLeft!: number;
  loans!: number;
  custodies!: number;
}

/** `GET /api/hand-back-lists`: the earliest leaving date first, at most 200. */
export class LeaverList {
  items!: Leaver[];
}
