import { IconCircleCheck, IconPointFilled } from '@tabler/icons-react';
import type { NoticeView } from '../../shared/api/notices.js';
import { cardPath } from '../../shared/notices/card-path.js';
import { noticeThing, noticeTime, noticeTitle } from '../../shared/notices/notice-words.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { RowLink } from '../ui/lists/row-link.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { whole } from '../../shared/thai/whole.js';
import { noticesLabels } from './labels.js';
import css from './notices.module.css';

/** Opens the card it is about, and is read by that. */
export function NoticeRow({ notice }: { notice: NoticeView }) {
  const t = useText(noticesLabels);
  const language = useLanguage();
  const { id, kind, facts, subjectId, readAt, createdAt } = notice;
  const thing = noticeThing(notice, language);
  const time = noticeTime(kind, facts, notice, language)?.split(' – ').map(whole).join('\u00A0– ');
  return (
    <RowLink to={cardPath(kind, subjectId) as string} search={{ notice: id } as never} className={readAt === null ? css.unread : css.read}>
      <span className={css.head}>{noticeTitle(kind, facts, language)} {readAt === null ? <StatusBadge tone="info" icon={IconPointFilled}>{t('isUnread')}</StatusBadge> : <StatusBadge tone="quiet" icon={IconCircleCheck}>{t('isRead')}</StatusBadge>}</span>
      {thing && <span>{thing}</span>}
      {time && <span className={css.meta}>{time}</span>}
      <span className={css.meta}>{t('toldAt')} <SaidInstant at={createdAt} /></span>
    </RowLink>
  );
}
