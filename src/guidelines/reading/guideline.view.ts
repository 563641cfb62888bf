import { whyNotView } from '../../approvals/approval.view.js';
import type { Actor } from '../../shared/actor.js';
import type { GuidelineFlow, GuidelineSummary, GuidelineText, GuidelineView } from '../../shared/api/guideline/guidelines.js';
import { actedAs } from '../../shared/labels/approvals.js';
import { GUIDELINE_SECTIONS, type GuidelineAction } from '../../shared/guideline/guideline-vocab.js';
import { type Language } from '../../shared/vocab.js';
import { stateOf, whyNotComment, whyNotDecide, whyNotEdit, whyNotAnswer, whyNotOpenComments, whyNotPropose, type GuidelineWords } from '../guideline.rules.js';
import type { VersionRow } from '../guideline.store.js';

export interface Readers {
  actor: Actor;
  isWriter: boolean;
  isHead: boolean;
}

export const wordsOf = ({ wordsJson }: Pick<VersionRow, 'wordsJson'>): GuidelineWords => JSON.parse(wordsJson) as GuidelineWords;

export const textsOf = (words: GuidelineWords): GuidelineText[] => GUIDELINE_SECTIONS.map((section) => ({ section, words: words[section] }));

/** Drafts are for who writes and who publishes them; all staff see one once their comments were asked for. */
export const isVisible = (row: VersionRow, { isWriter, isHead }: Readers): boolean => row.status === 'published' || row.commentsFromOn !== null || isWriter || isHead;

export const summaryOf = (row: VersionRow, currentId: string | null, today: string): GuidelineSummary => ({
  id: row.id, number: row.number, state: stateOf(row, today), fromOn: row.fromOn, isCurrent: row.id === currentId, commentsUntilOn: row.commentsUntilOn, comments: row.comments, unhandled: row.unhandled,
});

export interface Shown {
  currentId: string | null;
  today: string;
  agencyName: string;
  flows: GuidelineFlow[];
}

export function guidelineView(row: VersionRow, readers: Readers, { currentId, today, agencyName, flows }: Shown): GuidelineView {
  const because = readers.isHead && row.status === 'draft' ? whyNotDecide(row, today) : null;
  return {
    ...summaryOf(row, currentId, today), agencyName, texts: textsOf(wordsOf(row)), flows, commentsFromOn: row.commentsFromOn, edition: row.edition, editedAt: row.editedAt,
    proposedAt: row.proposedAt, returnReason: readers.isWriter || readers.isHead ? row.returnReason : null, publishedAt: row.publishedAt, publishedAs: publishedAs(row, readers.actor.language),
    allowedActions: actionsOf(row, readers, today), whyNotPublish: because && whyNotView(because, readers.actor.language),
    mayComment: whyNotComment(row, today) === null, mayAnswer: readers.isWriter && whyNotAnswer(row, today) === null,
  };
}

function actionsOf(row: VersionRow, { isWriter, isHead }: Readers, today: string): GuidelineAction[] {
  const may: [GuidelineAction, boolean][] = [
    ['edit', isWriter && whyNotEdit(row, today) === null],
    ['open-comments', isWriter && whyNotOpenComments(row, today, today) === null],
    ['propose', isWriter && whyNotPropose(row, row.unhandled, today) === null],
    ['return', isHead && whyNotDecide(row, today) === null],
    ['publish', isHead && whyNotDecide(row, today) === null],
  ];
  return may.filter(([, isOpen]) => isOpen).map(([action]) => action);
}

/** The post, by what right, under which order; no name. */
export function publishedAs({ publishedAs: title, capacity, orderNumber }: VersionRow, language: Language): string | null {
  return title === null || capacity === null ? null : actedAs({ title, capacity, orderNumber }, language);
}
