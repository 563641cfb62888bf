import type { QuestionState, SightingAnswer } from '../vocab.js';

/**
 * The question a sighting put to the storekeeper: it was seen there, it should be in its store.
 * Answered by `POST /api/sightings/:id/answer {answer, note?}` → SightingView.
 */
export class SightingQuestion {
  state!: QuestionState;
  storeId!: string;
  storeName!: string;
  /** Site of the store the thing should be in. */
  storeSiteName!: string;
  /** Instant, ISO UTC. */
  askedAt!: string;
  /** Last working day for the answer, YYYY-MM-DD in Bangkok. */
  answerByOn!: string;
  answer!: SightingAnswer | null;
  note!: string | null;
  answeredByName!: string | null;
  answeredAt!: string | null;
  mayAnswer!: boolean;
}

/** One report of where a thing was seen. `POST /api/sightings {tag, siteId | place, note?, photoId?}` → 201 SightingView. */
export class SightingView {
  id!: string;
  tag!: string;
  assetId!: string | null;
  poolId!: string | null;
  title!: string;
  number!: string | null;
  siteId!: string | null;
  /** Name of the site, or the place in the words of whoever saw it. */
  placeName!: string;
  note!: string | null;
  photoId!: string | null;
  /** Instant, ISO UTC. */
  seenAt!: string;
  reportedByName!: string;
  /** Null when the thing was where it may be. */
  question!: SightingQuestion | null;
}

/** `GET /api/sightings?state=open|answered|unexplained&cursor=&limit=`: questions of the stores I answer for, the oldest first. */
export class SightingPage {
  items!: SightingView[];
  nextCursor!: string | null;
}
