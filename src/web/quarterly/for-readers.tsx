import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../lib/api-error.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { NotFoundState } from '../ui/layout/states.js';
import { quarterlyLabels } from './labels.js';

/** Says for whom the report is to whoever it is not for. */
export function ForReaders<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const t = useText(quarterlyLabels);
  if (query.data === undefined && query.error instanceof Refused && query.error.status === 403) {
    return (
      <>
        <Notice tone="info" title={t('notForYou')}><p>{t('notForYouWhat')}</p></Notice>
        <ButtonLink to="/" mt="md">{t('home')}</ButtonLink>
      </>
    );
  }
  const none = <NotFoundState title={t('none')}><p>{t('noneWhat')}</p><ButtonLink to="/quarterly">{t('allReports')}</ButtonLink></NotFoundState>;
  return <Answered query={query} notFound={none}>{children}</Answered>;
}
