import { useQuery } from '@tanstack/react-query';
import type { DemoPeople, DemoPerson, DemoSessionBody, SessionView } from '../../shared/api/session.js';
import { api } from '../lib/api.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Refusal } from '../ui/layout/refusal.js';
import { EmptyState } from '../ui/layout/states.js';
import { wordLabels } from '../ui/words/labels.js';
import css from './demo-people-list.module.css';
import { sessionLabels } from './labels.js';
import { useEnter } from './use-enter.js';

export function DemoPeopleList({ next }: { next: string | undefined }) {
  const t = useText(sessionLabels);
  const people = useQuery({ queryKey: ['demo-people'], queryFn: () => api.get<DemoPeople>('/demo-people') });
  const enter = useEnter((body: DemoSessionBody) => api.post<SessionView>('/demo-session', body), next);
  return (
    <Card title={t('demoTitle')}>
      <p className={css.lead}>{t('demoLead')}</p>
      <Refusal error={enter.error} />
      <Answered query={people}>
        {({ items }) => items.length === 0 ? <EmptyState title={t('demoNone')} /> : (
          <ul className={css.list}>
            {items.map((person) => <li key={person.personId}><PersonButton person={person} choose={() => enter.mutate({ personId: person.personId })} /></li>)}
          </ul>
        )}
      </Answered>
    </Card>
  );
}

function PersonButton({ person, choose }: { person: DemoPerson; choose: () => void }) {
  const t = useText(sessionLabels);
  const words = useText(wordLabels);
  const language = useLanguage();
  return (
    <button type="button" className={css.person} onClick={choose}>
      <span className={css.post}>{person.postKinds.length ? person.postKinds.map((kind) => words(kind)).join(' · ') : t('noPost')}</span>
      <strong>{person.name}</strong>
      <span className="soft">{person.position} · {person.unitName}</span>
      <span className={css.hint}>{language === 'th' ? person.tryThisTh : person.tryThisEn}</span>
    </button>
  );
}
