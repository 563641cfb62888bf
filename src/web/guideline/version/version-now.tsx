import type { GuidelineView } from '../../../shared/api/guideline/guidelines.js';
import { useText } from '../../lib/i18n.js';
import { SaidDate } from '../../ui/dates/said.js';
import { Notice } from '../../ui/layout/notice.js';
import { guidelineLabels } from '../labels.js';

/** What this version waits for. */
export function VersionNow({ version: { state, commentsUntilOn, returnReason, allowedActions } }: { version: GuidelineView }) {
  const t = useText(guidelineLabels);
  if (state === 'proposed') return <Notice tone="info" title={t(allowedActions.includes('publish') ? 'waitsForYou' : 'waitsForHead')} />;
  if (state === 'commenting' && commentsUntilOn) return <Notice tone="info" title={<>{t('commentsOpen')} <SaidDate on={commentsUntilOn} /></>}><p>{t('commentsOpenWhat')}</p></Notice>;
  return returnReason ? <Notice tone="warn" title={t('returned')}><p>{returnReason}</p></Notice> : null;
}
