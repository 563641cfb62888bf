import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { GuidelineView } from '../../../shared/api/guideline/guidelines.js';
import { addDays } from '../../../shared/calendar.js';
import { MOST_DAYS_AHEAD } from '../../../shared/guideline/guideline-vocab.js';
import { FormDialog } from '../../admin/form-dialog.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { today } from '../../lib/time.js';
import { DateField } from '../../ui/dates/lazy-date-field.js';
import { guidelineLabels } from '../labels.js';

interface DialogProps {
  version: GuidelineView;
  close: () => void;
}

const COMMENT_DAYS = 14;

export function CommentPeriodDialog({ version, close }: DialogProps) {
  const t = useText(guidelineLabels);
  const act = t(version.state === 'commenting' ? 'change-comments' : 'open-comments');
  const [untilOn, setUntilOn] = useState<string | null>(version.state === 'commenting' ? version.commentsUntilOn : addDays(today(), COMMENT_DAYS));
  return (
    <FormDialog title={act} close={close} action={act} canSend={untilOn !== null} send={() => api.put(`/guidelines/${version.id}/comment-period`, { untilOn })}>
      <DateField label={t('untilField')} description={t('untilHint')} required min={today()} value={untilOn} onChange={setUntilOn} />
    </FormDialog>
  );
}

export function PublishDialog({ version, close }: DialogProps) {
  const t = useText(guidelineLabels);
  const [fromOn, setFromOn] = useState<string | null>(today());
  const send = () => api.post(`/guidelines/${version.id}/publication`, { edition: version.edition, fromOn });
  return (
    <FormDialog title={t('publish')} close={close} action={t('publish')} canSend={fromOn !== null} send={send}>
      <p>{t('publishHint')}</p>
      <DateField label={t('publishFrom')} required min={today()} max={addDays(today(), MOST_DAYS_AHEAD)} value={fromOn} onChange={setFromOn} />
    </FormDialog>
  );
}

export function ReturnDialog({ version, close }: DialogProps) {
  const t = useText(guidelineLabels);
  const [reason, setReason] = useState('');
  return (
    <FormDialog title={t('return')} close={close} action={t('return')} canSend={reason.trim() !== ''} send={() => api.post(`/guidelines/${version.id}/return`, { reason: reason.trim() })}>
      <Textarea label={t('reason')} required autosize minRows={2} size="md" maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </FormDialog>
  );
}
