import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { JournalPage as Rows, JournalRow } from '../../shared/api/journal.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { DateField } from '../ui/dates/lazy-date-field.js';
import { ColleagueField } from '../ui/forms/colleague-field.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import css from './auditor.module.css';
import { EVENTS, type EventName, eventLabels } from './event-labels.js';
import { JournalEntry } from './journal-entry.js';
import { auditorLabels } from './labels.js';

const route = getRouteApi('/member/journal');
export interface JournalSearch { event?: string; actorId?: string; subjectId?: string; from?: string; until?: string }

/** Every state change, the latest first. */
export function JournalPage() {
  const t = useText(auditorLabels);
  const navigate = useNavigate();
  const search = route.useSearch();
  const list = usePaged<JournalRow>('journal', '/journal', { ...search, limit: 50 });
  const show = (part: JournalSearch) => void navigate({ to: '/journal', search: { ...search, ...part }, replace: true });
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <Page title={t('journal')} lead={t('journalLead')}>
      <Filters search={search} show={show} actorName={(list.data?.pages[0] as Rows | undefined)?.actorName ?? null} />
      {search.subjectId && <p><Button variant="default" onClick={() => show({ subjectId: undefined })}>{t('everySubject')}</Button></p>}
      <PagedList list={list} keyOf={(row) => row.id} empty={<EmptyState title={t('noRows')} />} narrows="filters" clearFilters={isNarrowed ? () => void navigate({ to: '/journal', search: {}, replace: true }) : undefined}>
        {(row) => <JournalEntry row={row} />}
      </PagedList>
    </Page>
  );
}

/** The person's name comes with the list, so that it outlives a reload. */
function Filters({ search, show, actorName }: { search: JournalSearch; show: (part: JournalSearch) => void; actorName: string | null }) {
  const t = useText(auditorLabels);
  const say = useText(eventLabels);
  const events = [{ value: '', label: t('anyEvent') }, ...EVENTS.map((value: EventName) => ({ value, label: say(value) }))];
  const who = search.actorId ? { id: search.actorId, name: actorName ?? '…' } : null;
  return (
    <div className={css.filters}>
      <NativeSelect label={t('event')} size="md" data={events} value={search.event ?? ''} onChange={(event) => show({ event: event.currentTarget.value || undefined })} />
      <ColleagueField label={t('who')} value={who} onChange={(person) => show({ actorId: person?.id })} />
      <DateField label={t('from')} value={search.from ?? null} onChange={(from) => show({ from: from ?? undefined })} />
      <DateField label={t('until')} value={search.until ?? null} onChange={(until) => show({ until: until ?? undefined })} />
    </div>
  );
}
