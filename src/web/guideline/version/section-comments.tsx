import { Button, Textarea } from '@mantine/core';
import { IconCircleCheck, IconClockHour4, IconMessage2, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { GuidelineCommentView, GuidelineView } from '../../../shared/api/guideline/guidelines.js';
import { SECTION_WORDS } from '../../../shared/guideline/section-words.js';
import { COMMENT_OUTCOMES, type CommentOutcome, type GuidelineSection } from '../../../shared/guideline/guideline-vocab.js';
import { FormDialog } from '../../admin/form-dialog.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { Chips } from '../../ui/forms/chips.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import css from '../guideline.module.css';
import { guidelineLabels } from '../labels.js';

interface CommentsProps {
  version: GuidelineView;
  section: GuidelineSection;
  comments: readonly GuidelineCommentView[];
}

/** What was said of one part, with its answers; staff say more while the period is open. */
export function SectionComments({ version, section, comments }: CommentsProps) {
  const t = useText(guidelineLabels);
  const language = useLanguage();
  const [isSaying, setIsSaying] = useState(false);
  const name = t('commentOn', { section: SECTION_WORDS[section][language] });
  return (
    <>
      {comments.length > 0 && <ul className={css.comments}>{comments.map((comment) => <li key={comment.id} className={css.comment}><Comment version={version} comment={comment} /></li>)}</ul>}
      {version.mayComment && <Button mt="md" variant="default" aria-label={`${t('comment')} (${SECTION_WORDS[section][language]})`} onClick={() => setIsSaying(true)}>{t('comment')}</Button>}
      {isSaying && <SayDialog title={name} versionId={version.id} section={section} close={() => setIsSaying(false)} />}
    </>
  );
}

function Comment({ version, comment }: { version: GuidelineView; comment: GuidelineCommentView }) {
  const t = useText(guidelineLabels);
  const [isAnswering, setIsAnswering] = useState(false);
  const who = comment.isMine ? t('mine') : (comment.saidByName ?? t('somebody'));
  return (
    <>
      <span className="soft">{who}</span>
      <p>{comment.words}</p>
      <OutcomeBadge outcome={comment.outcome} />
      {comment.answer && <p className={css.answer}>{comment.answer}</p>}
      {version.mayAnswer && comment.outcome === null && <Button mt="xs" ml="sm" variant="default" onClick={() => setIsAnswering(true)}>{t('answerIt')}</Button>}
      {isAnswering && <AnswerDialog path={`/guidelines/${version.id}/comments/${comment.id}/answer`} comment={comment} close={() => setIsAnswering(false)} />}
    </>
  );
}

function OutcomeBadge({ outcome }: { outcome: CommentOutcome | null }) {
  const t = useText(guidelineLabels);
  if (outcome === null) return <StatusBadge tone="warn" icon={IconClockHour4}>{t('unanswered')}</StatusBadge>;
  const [tone, icon] = ({ answered: ['info', IconMessage2], adopted: ['good', IconCircleCheck], 'not-adopted': ['quiet', IconX] } as const)[outcome];
  return <StatusBadge tone={tone} icon={icon}>{t(outcome)}</StatusBadge>;
}

function SayDialog({ title, versionId, section, close }: { title: string; versionId: string; section: GuidelineSection; close: () => void }) {
  const t = useText(guidelineLabels);
  const [words, setWords] = useState('');
  return (
    <FormDialog title={title} close={close} action={t('sendComment')} canSend={words.trim() !== ''} send={() => api.post(`/guidelines/${versionId}/comments`, { section, words: words.trim() })}>
      <p>{t('commentsOpenWhat')}</p>
      <Textarea label={t('yourComment')} required autosize minRows={3} size="md" maxLength={2000} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
    </FormDialog>
  );
}

function AnswerDialog({ path, comment, close }: { path: string; comment: GuidelineCommentView; close: () => void }) {
  const t = useText(guidelineLabels);
  const [outcome, setOutcome] = useState<CommentOutcome | null>(null);
  const [words, setWords] = useState('');
  return (
    <FormDialog title={t('answerIt')} close={close} action={t('answerIt')} canSend={outcome !== null && words.trim() !== ''} send={() => api.post(path, { outcome, words: words.trim() })}>
      <p className={css.comment}>{comment.words}</p>
      <Chips legend={t('outcome')} required value={outcome} options={COMMENT_OUTCOMES.map((value) => ({ value, label: t(value) }))} onChange={setOutcome} />
      <Textarea label={t('answerWords')} required autosize minRows={2} size="md" maxLength={2000} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
    </FormDialog>
  );
}
