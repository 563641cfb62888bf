import { Button } from '@mantine/core';
import { IconBan, IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonView } from '../../../shared/api/people.js';
import { CardActions } from '../../getting-in/card-actions.js';
import { CardState } from '../../getting-in/card-state.js';
import { ResetCodeDialog } from '../../getting-in/reset-code-dialog.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { SaidDate } from '../../ui/dates/said.js';
import { ConfirmButton } from '../../ui/forms/confirm-button.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Page } from '../../ui/layout/page.js';
import { Refusal } from '../../ui/layout/refusal.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';
import { WaitingChanges } from '../second/waiting-changes.js';
import { usePerson } from './person-form-pages.js';
import { PostsCard } from './posts-card.js';

const route = getRouteApi('/member/people/$id');

export function PersonPage() {
  const t = useText(adminLabels);
  const person = usePerson(route.useParams().id);
  const state = person.data && <StatusBadge tone={person.data.disabledAt ? 'quiet' : 'good'} icon={person.data.disabledAt ? IconBan : IconCircleCheck}>{t(person.data.disabledAt ? 'disabled' : 'active')}</StatusBadge>;
  return (
    <Page title={person.data?.name ?? t('people')} lead={person.data?.position} canGoBack aside={state}>
      <Answered query={person}>{(view) => <><PersonFacts person={view} /><PostsCard person={view} /><WaitingChanges isShown={(change) => change.person.id === view.id} /></>}</Answered>
    </Page>
  );
}

function PersonFacts({ person }: { person: PersonView }) {
  const t = useText(adminLabels);
  return (
    <Card>
      <Facts
        items={[
          [t('staffNumber'), person.staffNumber],
          [t('unit'), person.unitName],
          [t('employment'), t(person.employment)],
          [t('officerField'), person.responsibleOfficer?.name],
          [t('phone'), person.phone],
          [t('email'), person.email],
          [t('leavingOn'), person.leavingOn && <SaidDate key="on" on={person.leavingOn} />],
          [t('password'), person.hasPassword ? t('hasPassword') : <CardState key="card" person={person} />],
        ]}
      />
      <PersonActions person={person} />
    </Card>
  );
}

function PersonActions({ person }: { person: PersonView }) {
  const t = useText(adminLabels);
  const [isHelping, setHelping] = useState(false);
  const path = `/people/${person.id}/disablement`;
  const turn = useMutation({ mutationFn: () => (person.disabledAt ? api.delete<PersonView>(path) : api.put<PersonView>(path)) });
  return (
    <>
      <div className={css.actions}>
        <ButtonLink to="/people/$id/edit" params={{ id: person.id }}>{t('editPerson')}</ButtonLink>
        {person.disabledAt === null && (person.hasPassword ? <Button variant="default" onClick={() => setHelping(true)}>{t('giveCode')}</Button> : <CardActions person={person} />)}
        {person.disabledAt
          ? <Button variant="default" loading={turn.isPending} onClick={() => turn.mutate()}>{t('enable')}</Button>
          : <ConfirmButton variant="default" loading={turn.isPending} question={t('disableQuestion', { name: person.name })} yes={t('disable')} onConfirm={() => turn.mutate()}>{t('disable')}</ConfirmButton>}
      </div>
      <Refusal error={turn.error} />
      {isHelping && <ResetCodeDialog person={person} close={() => setHelping(false)} />}
    </>
  );
}
