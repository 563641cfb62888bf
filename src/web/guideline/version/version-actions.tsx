import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { GuidelineView } from '../../../shared/api/guideline/guidelines.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { ConfirmButton } from '../../ui/forms/confirm-button.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Refusal } from '../../ui/layout/refusal.js';
import css from '../guideline.module.css';
import { guidelineLabels } from '../labels.js';
import { CommentPeriodDialog, PublishDialog, ReturnDialog } from './version-dialogs.js';

type Opened = 'comments' | 'publish' | 'return' | null;

/** What the reader may do with it now: the writers write, the head decides. */
export function VersionActions({ version }: { version: GuidelineView }) {
  const t = useText(guidelineLabels);
  const [opened, setOpened] = useState<Opened>(null);
  const { id, allowedActions: may } = version;
  const propose = useMutation({ mutationFn: () => api.post(`/guidelines/${id}/proposal`, {}) });
  const close = () => setOpened(null);
  if (may.length === 0) return null;
  return (
    <>
      <Refusal error={propose.error} />
      <div className={css.acts}>
        {may.includes('publish') && <Button onClick={() => setOpened('publish')}>{t('publish')}</Button>}
        {may.includes('return') && <Button variant="default" onClick={() => setOpened('return')}>{t('return')}</Button>}
        {may.includes('edit') && <ButtonLink to="/guidelines/$id/edit" params={{ id }}>{t('edit')}</ButtonLink>}
        {may.includes('open-comments') && <Button variant="default" onClick={() => setOpened('comments')}>{t(version.state === 'commenting' ? 'change-comments' : 'open-comments')}</Button>}
        {may.includes('propose') && <ConfirmButton variant="default" loading={propose.isPending} question={t('proposeQuestion')} yes={t('propose')} onConfirm={() => propose.mutate()}>{t('propose')}</ConfirmButton>}
      </div>
      {opened === 'comments' && <CommentPeriodDialog version={version} close={close} />}
      {opened === 'publish' && <PublishDialog version={version} close={close} />}
      {opened === 'return' && <ReturnDialog version={version} close={close} />}
    </>
  );
}
