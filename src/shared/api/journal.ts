/** Name of something a row holds by id only. */
export class JournalName {
  id!: string;
  name!: string;
}

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
  /** What the ids of this row stand for today, each once: the subject, people, things, slips, units, places. */
  names!: JournalName[];
  /** JSON text of the erasable parts, one per person. */
  personal!: string[];
}

/** `GET /api/journal?event=&subjectType=&subjectId=&actorId=&from=&until=&cursor=&limit=`, the latest first. Auditors only. */
export class JournalPage {
  /** Of the person asked for, when one is. */
  actorName!: string | null;
  items!: JournalRow[];
  nextCursor!: string | null;
}
