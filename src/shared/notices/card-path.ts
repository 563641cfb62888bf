import type { NoticeKind } from './notice-kinds.js';

/** Where the matter of a notice is looked at; what is done there, is done there. */
export function cardPath(kind: NoticeKind, subjectId: string): string {
  if (kind === 'question') return '/questions';
  return kind === 'test' ? '/notices' : `/requests/${subjectId}`;
}
