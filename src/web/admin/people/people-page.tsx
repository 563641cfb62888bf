import { Group } from '@mantine/core';
import { IconFileUpload, IconPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonView } from '../../../shared/api/people.js';
import { CardsBar } from '../../getting-in/cards-bar.js';
import { gettingInLabels } from '../../getting-in/labels.js';
import { useText } from '../../lib/i18n.js';
import { listLabels } from '../../list-imports/labels.js';
import { usePaged } from '../../lib/use-paged.js';
import { Chips } from '../../ui/forms/chips.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { adminLabels } from '../labels.js';
import { PersonRow } from './person-row.js';

const STATES = ['active', 'no-password', 'disabled', 'all'] as const;
const route = getRouteApi('/member/people');

interface Filter {
  q?: string;
  state?: (typeof STATES)[number];
  unit?: string;
}

export function PeoplePage() {
  const t = useText(adminLabels);
  const inviting = useText(gettingInLabels);
  const navigate = useNavigate();
  const { q, state = 'active', unit } = route.useSearch();
  const [chosen, setChosen] = useState<PersonView[]>([]);
  const list = usePaged<PersonView>('people', '/people', { search: q, state, unitId: unit, limit: 50 });
  const show = (part: Filter) => void navigate({ to: '/people', search: { q, state, unit, ...part }, replace: true });
  const toggle = (person: PersonView) => setChosen(chosen.some(({ id }) => id === person.id) ? chosen.filter(({ id }) => id !== person.id) : [...chosen, person]);
  const isInviting = state === 'no-password';
  return (
    <Page title={t('people')} aside={<AddPeople />}>
      <SearchBox label={t('searchPeople')} value={q ?? ''} onSearch={(words) => show({ q: words || undefined })} />
      <Chips isQuiet legend={t('show')} value={state} options={STATES.map((value) => ({ value, label: t(value) }))} onChange={(value) => { setChosen([]); show({ state: value }); }} />
      {isInviting && <UnitField mb="md" label={inviting('onlyUnit')} placeholder={inviting('allUnits')} value={unit ?? null} onChange={(id) => show({ unit: id ?? undefined })} />}
      <PagedList list={list} keyOf={(person) => person.id} empty={<EmptyState title={isInviting ? inviting('cardsNobody') : t('nobody')} />} clearFilters={q || unit || (state !== 'active' && !isInviting) ? () => show({ q: undefined, unit: undefined, state: 'active' }) : undefined}>
        {(person) => <PersonRow person={person} pick={isInviting ? { isChosen: chosen.some(({ id }) => id === person.id), toggle } : null} />}
      </PagedList>
      {isInviting && (chosen.length > 0 || (!q && Boolean(list.data?.pages[0]?.items.length))) && <CardsBar chosen={chosen} clear={() => setChosen([])} unitId={unit} />}
    </Page>
  );
}

function AddPeople() {
  const t = useText(adminLabels);
  const lists = useText(listLabels);
  return (
    <Group gap="sm">
      <ButtonLink to="/lists/$kind" params={{ kind: 'people' }} variant="default" leftSection={<IconFileUpload aria-hidden size={22} />}>{lists('fromFile')}</ButtonLink>
      <ButtonLink to="/people/new" leftSection={<IconPlus aria-hidden size={22} />}>{t('addPerson')}</ButtonLink>
    </Group>
  );
}
