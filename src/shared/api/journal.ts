/** One state change: who, in which capacity, what, before and after. People stand by id in the row; names come from the erasable part. */
export class JournalRow {
  id!: string;
  /** Place in the sealed sequence; null until the sealer has come by. */
  leafIndex!: number | null;
  /** SHA-256, hex; null until sealed. */
  leafHash!: string | null;
  /** Instant, ISO UTC. */
  at!: string;
  event!: string;
  actorId!: string | null;
  /** Null for the program itself, or where the person's part was erased. */
  actorName!: string | null;
  /** Post or order under which the actor acted. */
  authority!: string | null;
  subjectType!: string;
  subjectId!: string;
  /** JSON text of what changed. */
  before!: string | null;
  after!: string | null;
  /** JSON text of the erasable parts, one per person. */
  personal!: string[];
}

/** `GET /api/journal?event=&subjectType=&subjectId=&actorId=&from=&until=&cursor=&limit=`, the latest first. Auditors only. */
export class JournalPage {
  items!: JournalRow[];
  nextCursor!: string | null;
}
