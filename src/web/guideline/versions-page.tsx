import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { GuidelineList, GuidelineSummary, GuidelineView } from '../../shared/api/guideline/guidelines.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { SaidDate } from '../ui/dates/said.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { RowLink } from '../ui/lists/row-link.js';
import css from './guideline.module.css';
import { guidelineLabels } from './labels.js';
import { VersionBadge, VersionName } from './version-badge.js';

/** Every version, the newest first; the supply office begins the next one here. */
export function VersionsPage() {
  const t = useText(guidelineLabels);
  const list = useQuery({ queryKey: ['guidelines'], queryFn: ({ signal }) => api.get<GuidelineList>('/guidelines', {}, signal) });
  return (
    <Page title={t('versions')} lead={t('versionsLead')} canGoBack>
      <Answered query={list}>
        {({ items, mayWrite }) => (
          <>
            {items.length === 0 && <EmptyState title={t('noVersion')}><p>{t('noVersionWhat')}</p></EmptyState>}
            <ul className={css.rows}>{items.map((one) => <li key={one.id}><Row version={one} /></li>)}</ul>
            {mayWrite && <Begin />}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Row({ version }: { version: GuidelineSummary }) {
  const t = useText(guidelineLabels);
  const { id, fromOn, commentsUntilOn, comments, unhandled, state } = version;
  return (
    <RowLink to="/guidelines/$id" params={{ id }}>
      <strong><VersionName version={version} /></strong>
      <span className={css.badges}><VersionBadge version={version} /></span>
      {fromOn && <span>{t('fromDay')} <SaidDate on={fromOn} /></span>}
      {state === 'commenting' && commentsUntilOn && <span>{t('until')} <SaidDate on={commentsUntilOn} /></span>}
      <span className="soft">{commentsUntilOn === null ? t('noComments') : t('comments', { count: comments })}{unhandled > 0 && ` · ${t('unhandled', { count: unhandled })}`}</span>
    </RowLink>
  );
}

function Begin() {
  const t = useText(guidelineLabels);
  const navigate = useNavigate();
  const begin = useMutation({ mutationFn: () => api.post<GuidelineView>('/guidelines'), onSuccess: ({ id }) => navigate({ to: '/guidelines/$id', params: { id } }) });
  return (
    <>
      <Refusal error={begin.error} />
      <ActionBar note={t('beginHint')}><Button loading={begin.isPending} onClick={() => begin.mutate()}>{t('begin')}</Button></ActionBar>
    </>
  );
}
