/** One refusal: its HTTP status and what the person reads. `{name}` is filled from the facts. */
export interface RefusalText {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 428 | 429 | 503;
  th: string;
  en: string;
}

export type RefusalTable = Record<string, RefusalText>;
