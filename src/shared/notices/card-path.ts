import { isLetter, type NoticeKind } from './notice-kinds.js';

/** Where the matter of a notice is looked at; what is done there, is done there. */
export function cardPath(kind: NoticeKind, subjectId: string): string {
  if (kind === 'question') return '/questions';
  if (kind === 'claim-late') return '/overdue';
  if (kind === 'quarter-ready') return `/quarterly/${subjectId}`;
  if (kind === 'post-begins') return '/inbox';
  if (kind === 'folder') return '/folders';
  if (kind === 'to-confirm') return '/settings/waiting';
  if (kind === 'outage-conflict') return '/outages';
  if (kind.startsWith('permit-')) return `/permits/${subjectId}`;
  if (kind.startsWith('custody-')) return `/custodies/${subjectId}`;
  if (kind === 'leaving' || kind === 'leaver') return `/hand-back/${subjectId}`;
  if (kind === 'draft-laid') return `/guidelines/${subjectId}`;
  return kind === 'test' || isLetter(kind) ? '/notices' : `/requests/${subjectId}`;
}
