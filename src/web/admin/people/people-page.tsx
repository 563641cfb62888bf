import { IconBan, IconPlus, IconUserCheck } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { PersonView } from '../../../shared/api/people.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { Chips } from '../../ui/forms/chips.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { RowLink } from '../../ui/lists/row-link.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import { adminLabels } from '../labels.js';

const STATES = ['active', 'disabled', 'all'] as const;
const route = getRouteApi('/member/people');

export function PeoplePage() {
  const t = useText(adminLabels);
  const navigate = useNavigate();
  const { q, state = 'active' } = route.useSearch();
  const list = usePaged<PersonView>('people', '/people', { search: q, state, limit: 50 });
  const show = (part: { q?: string; state?: (typeof STATES)[number] }) => void navigate({ to: '/people', search: { q, state, ...part }, replace: true });
  return (
    <Page title={t('people')} aside={<ButtonLink to="/people/new" leftSection={<IconPlus aria-hidden size={22} />}>{t('addPerson')}</ButtonLink>}>
      <SearchBox label={t('searchPeople')} value={q ?? ''} onSearch={(words) => show({ q: words || undefined })} />
      <Chips isQuiet legend={t('show')} value={state} options={STATES.map((value) => ({ value, label: t(value) }))} onChange={(value) => show({ state: value })} />
      <PagedList list={list} keyOf={(person) => person.id} empty={<EmptyState title={t('nobody')} />} clearFilters={q || state !== 'active' ? () => show({ q: undefined, state: 'active' }) : undefined}>
        {(person) => <PersonRow person={person} />}
      </PagedList>
    </Page>
  );
}

function PersonRow({ person }: { person: PersonView }) {
  const t = useText(adminLabels);
  return (
    <RowLink to="/people/$id" params={{ id: person.id }}>
      <strong>{person.name}</strong>
      <span>{[person.position, person.unitName].join(' · ')}</span>
      <span className="soft">{t('staffNumberIs', { number: person.staffNumber })}</span>
      {person.disabledAt && <span><StatusBadge tone="quiet" icon={IconBan}>{t('disabled')}</StatusBadge></span>}
      {person.posts.length > 0 && <span><StatusBadge tone="info" icon={IconUserCheck}>{person.posts.map((post) => post.title).join(' · ')}</StatusBadge></span>}
    </RowLink>
  );
}
