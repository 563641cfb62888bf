import { Button, Loader } from '@mantine/core';
import { IconCloudOff, IconInbox, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NoAnswer, Refused } from '../../lib/api-error.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { Notice } from './notice.js';
import css from './states.module.css';

export function LoadingState() {
  const t = useText(uiLabels);
  return (
    <div className={css.loading} role="status">
      <Loader size="md" aria-hidden />
      <span>{t('loading')}</span>
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  /** What to do about it. */
  children?: ReactNode;
  icon?: ReactNode;
}

/** There is nothing, and all is well. Never used where reading failed. */
export function EmptyState({ title, children, icon }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <div className={css.emptyIcon} aria-hidden>{icon ?? <IconInbox size={40} stroke={1.5} />}</div>
      <p className={css.title}>{title}</p>
      {children}
    </div>
  );
}

/** No such thing, or none for this reader: the same look as a page that is not open to them. `children` leads on. */
export function NotFoundState({ title, children }: { title: string; children: ReactNode }) {
  const t = useText(uiLabels);
  return (
    <>
      <Notice tone="info" title={title}><p>{t('notFoundNext')}</p></Notice>
      {children}
    </>
  );
}

/** Reading failed: says what happened, what is safe and what to do next. */
export function FailedState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText(uiLabels);
  const isHidden = error instanceof Refused && error.status === 404;
  return (
    <div className={css.failed} role="alert">
      <div className={css.failedIcon} aria-hidden>{error instanceof Refused ? <IconLock size={40} stroke={1.5} /> : <IconCloudOff size={40} stroke={1.5} />}</div>
      <p className={css.title}>{isHidden ? t('notFoundTitle') : error instanceof Refused ? t('refusedTitle') : error instanceof NoAnswer ? t('noAnswerTitle') : t('brokeTitle')}</p>
      <p>{error instanceof Refused ? error.message : error instanceof NoAnswer ? t('noAnswerRead') : t('brokeWhat')}</p>
      {retry && !isHidden && <Button variant="default" onClick={retry}>{t('tryAgain')}</Button>}
    </div>
  );
}
