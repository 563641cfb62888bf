import { useQuery } from '@tanstack/react-query';
import type { AuthorityChangeView } from '../../../shared/api/access/authority-changes.js';
import type { WaitingChange, WaitingChangeList } from '../../../shared/api/settings.js';
import { SETTINGS } from '../../../shared/settings.js';
import { isSubjectKey, SUBJECT_SETTINGS } from '../../../shared/subject-settings/subject-settings.js';
import type { Language } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { AuthorityChangeCard } from '../second/authority-change-card.js';
import { useAuthorityChanges } from '../second/waiting-changes.js';
import { ChangeCard } from './change-card.js';
import { settingLabels } from './labels.js';

/** For the second person: what was proposed, by whom and why. */
export function WaitingPage() {
  const t = useText(settingLabels);
  const maySecond = useSession().posts.some(({ kind }) => kind === 'administrator' || kind === 'head-of-agency');
  return (
    <Page title={t('waitingTitle')} lead={maySecond ? t('waitingLead') : undefined} canGoBack>
      {maySecond ? <Waiting /> : <Notice tone="info" title={t('waitingClosed')} />}
    </Page>
  );
}

function Waiting() {
  const waiting = useQuery({ queryKey: ['settings', 'waiting'], queryFn: ({ signal }) => api.get<WaitingChangeList>('/settings/waiting', {}, signal) });
  const authority = useAuthorityChanges();
  return <Answered query={waiting}>{({ items }) => <Answered query={authority}>{(others) => <Changes settings={items} authority={others.items} />}</Answered>}</Answered>;
}

function Changes({ settings, authority }: { settings: WaitingChangeList['items']; authority: AuthorityChangeView[] }) {
  const t = useText(settingLabels);
  const language = useLanguage();
  return (
    <>
      {settings.map((change) => <Card key={change.id} title={titleOf(change, language)}><ChangeCard settingKey={change.key} change={change} held={change.held} /></Card>)}
      {authority.map((change) => <AuthorityChangeCard key={change.id} change={change} />)}
      {settings.length + authority.length === 0 && <EmptyState title={t('noneWaiting')}><p>{t('noneWaitingWhat')}</p></EmptyState>}
    </>
  );
}

/** Of one site, store or unit its name stands first. */
function titleOf({ key, subjectName }: WaitingChange, language: Language): string {
  return isSubjectKey(key) ? `${subjectName} – ${SUBJECT_SETTINGS[key].title[language]}` : SETTINGS[key].title[language];
}
