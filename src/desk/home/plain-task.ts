import type { HomeTask } from '../../shared/api/desk.js';
import type { HomeTaskKind } from '../../shared/vocab.js';

/** Before anybody asks how urgent it is. */
export type PlainTask = Omit<HomeTask, 'urgency' | 'daysLeft'>;

/** Until when an answer due on a day is awaited. */
export const OFFICE_CLOSES = '16:30';

/** With what it is about; the rest stays empty. */
export const task = (kind: HomeTaskKind, at: string, { requestId = null, sightingId = null, aboutId = null, title = '', number = null, borrowerName = null, purpose = null, lineCount = 1 }: Partial<PlainTask>): PlainTask =>
  ({ kind, at, requestId, sightingId, aboutId, title, number, borrowerName, purpose, lineCount });
