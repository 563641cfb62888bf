export class CounterSlip {
  requestId!: string;
  number!: string;
  title!: string;
  lineCount!: number;
  borrowerName!: string;
  borrowerUnitName!: string | null;
  storeName!: string | null;
  placeName!: string;
  startsAt!: string;
  dueAt!: string;
  daysLate!: number;
}

/** A return that the borrower reported and nobody has looked at yet. */
export class CounterClaim extends CounterSlip {
  broughtAt!: string;
  handedTo!: string;
  /** YYYY-MM-DD */
  answerByOn!: string;
}

/** `GET /api/counter`: today at the stores I answer for. Each list at most 100, the most urgent first. */
export class CounterBoard {
  toHandOver!: CounterSlip[];
  /** Wanted today and not yet approved: nothing leaves, but in an emergency. */
  awaiting!: CounterSlip[];
  dueToday!: CounterSlip[];
  late!: CounterSlip[];
  /** Reported as brought back, to be looked at. */
  claims!: CounterClaim[];
  openQuestions!: number;
}
