import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuarterlyReport } from '../../shared/api/quarterly/reports.js';
import { FormDialog } from '../admin/form-dialog.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { quarterlyLabels } from './labels.js';

/** รับทราบ: only for the head of agency or who acts in the post, and only once the period is over. */
export function SignBar({ report }: { report: QuarterlyReport }) {
  const t = useText(quarterlyLabels);
  const [isOpen, setOpen] = useState(false);
  if (!report.maySign) return null;
  return (
    <>
      <ActionBar><Button onClick={() => setOpen(true)}>{t('sign')}</Button></ActionBar>
      {isOpen && <SignDialog report={report} close={() => setOpen(false)} />}
    </>
  );
}

function SignDialog({ report: { id, title, figuresHash }, close }: { report: QuarterlyReport; close: () => void }) {
  const t = useText(quarterlyLabels);
  const client = useQueryClient();
  const [remark, setRemark] = useState('');
  const send = () => api.post(`/quarterly-reports/${id}/sign-off`, { figuresHash, remark: remark.trim() || null }).finally(() => client.invalidateQueries({ queryKey: ['quarterly'] }));
  return (
    <FormDialog title={t('signTitle')} close={close} action={t('sign')} canSend send={send}>
      <p><strong>{title}</strong></p>
      <p>{t('signWhat')}</p>
      <Textarea label={t('remark')} autosize minRows={2} size="md" maxLength={500} value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
    </FormDialog>
  );
}
