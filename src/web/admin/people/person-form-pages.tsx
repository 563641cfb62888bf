import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PersonView } from '../../../shared/api/people.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useDraft } from '../../lib/use-draft.js';
import { Answered } from '../../ui/layout/answered.js';
import { Page } from '../../ui/layout/page.js';
import { adminLabels } from '../labels.js';
import { NEW_PERSON, personBody, PersonForm, type PersonText } from './person-form.js';

const route = getRouteApi('/member/people/$id/edit');

export const usePerson = (id: string) => useQuery({ queryKey: ['person', id], queryFn: ({ signal }) => api.get<PersonView>(`/people/${id}`, {}, signal) });

export function NewPersonPage() {
  const t = useText(adminLabels);
  const navigate = useNavigate();
  const draft = useDraft('person.new', NEW_PERSON);
  const saved = ({ id }: PersonView) => {
    draft.clear();
    void navigate({ to: '/people/$id', params: { id }, replace: true });
  };
  return (
    <Page title={t('addPerson')} canGoBack>
      <PersonForm draft={draft} isNew save={(text) => api.post<PersonView>('/people', personBody(text))} whenSaved={saved} />
    </Page>
  );
}

export function EditPersonPage() {
  const t = useText(adminLabels);
  const person = usePerson(route.useParams().id);
  return (
    <Page title={t('editPerson')} lead={person.data?.name} canGoBack>
      <Answered query={person}>{(view) => <EditPerson person={view} />}</Answered>
    </Page>
  );
}

function EditPerson({ person }: { person: PersonView }) {
  const navigate = useNavigate();
  const { staffNumber, title, givenName, familyName, position, unitId, employment, leavingOn, responsibleOfficer: officer } = person;
  const known = useMemo<PersonText>(
    () => ({ staffNumber, title, givenName, familyName, position, unitId, employment, leavingOn, officer, phone: person.phone ?? '', email: person.email ?? '' }),
    [person],
  );
  const draft = useDraft(`person.${person.id}`, known);
  const saved = () => {
    draft.clear();
    void navigate({ to: '/people/$id', params: { id: person.id }, replace: true });
  };
  return <PersonForm draft={draft} isNew={false} save={(text) => api.patch<PersonView>(`/people/${person.id}`, personBody(text))} whenSaved={saved} />;
}
