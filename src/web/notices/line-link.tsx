import { Anchor, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { LineCodeView, NoticeChoices } from '../../shared/api/notices.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidInstant } from '../ui/dates/said.js';
import { ConfirmButton } from '../ui/forms/confirm-button.js';
import { Refusal } from '../ui/layout/refusal.js';
import { noticesLabels } from './labels.js';
import css from './notices.module.css';

/** A code typed to the agency's LINE account ties the two together; this page sees it by itself. */
export function LineLink({ view }: { view: NoticeChoices }) {
  const t = useText(noticesLabels);
  const ask = useMutation({ mutationFn: () => api.post<LineCodeView>('/line-code') });
  const unlink = useMutation({ mutationFn: () => api.delete('/line-link'), onSuccess: () => ask.reset() });
  if (view.lineLinkedAt !== null) {
    return (
      <div>
        <p className={css.step}>{t('linkDone')} <SaidInstant at={view.lineLinkedAt} /></p>
        <Refusal error={unlink.error} />
        <ConfirmButton variant="default" question={t('unlinkQuestion')} yes={t('unlink')} onConfirm={() => unlink.mutate()}>{t('unlink')}</ConfirmButton>
      </div>
    );
  }
  return (
    <div>
      {view.lineFriendUrl && <p className={css.step}><Anchor href={view.lineFriendUrl} target="_blank" rel="noreferrer" underline="always">{t('linkAdd')}</Anchor></p>}
      {ask.data && <p className={css.step} aria-live="polite">{t('linkType')}<strong className={`numbers ${css.code}`}>{ask.data.code}</strong>{t('linkUntil')} <SaidInstant at={ask.data.expiresAt} /></p>}
      <Refusal error={ask.error} />
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>{t(ask.data ? 'linkAskAgain' : 'linkAsk')}</Button>
    </div>
  );
}
