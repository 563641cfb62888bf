import { Button } from '@mantine/core';
import { useText } from '../lib/i18n.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { FailedState } from '../ui/layout/states.js';
import { Notice } from '../ui/layout/notice.js';
import { NoAnswer, Refused, ServerBroke } from '../lib/api-error.js';
import { appLabels } from './labels.js';

export function LostPage() {
  const t = useText(appLabels);
  return (
    <Page title={t('lostTitle')}>
      <Notice tone="info"><p>{t('lostWhat')}</p></Notice>
      <ButtonLink to="/">{t('goHome')}</ButtonLink>
    </Page>
  );
}

/** Last stop of every error a page did not handle itself. */
export function CrashPage({ error }: { error: unknown }) {
  const t = useText(appLabels);
  const isAnswer = error instanceof NoAnswer || error instanceof Refused || error instanceof ServerBroke;
  const reload = () => window.location.reload();
  return (
    <Page title={t('crashTitle')}>
      {isAnswer ? <FailedState error={error} retry={reload} /> : <Notice tone="bad" isAnswer><p>{t('crashWhat')}</p></Notice>}
      <Button onClick={reload}>{t('reload')}</Button>
    </Page>
  );
}
