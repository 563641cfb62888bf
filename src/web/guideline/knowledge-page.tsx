import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { IconCircleCheck, IconClockHour4 } from '@tabler/icons-react';
import type { AcknowledgementFigures, AcknowledgementRow } from '../../shared/api/guideline/guidelines.js';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Chips } from '../ui/forms/chips.js';
import { Answered } from '../ui/layout/answered.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { SearchBox } from '../ui/lists/search-box.js';
import { UnitField } from '../ui/pickers/unit-field.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import css from './guideline.module.css';
import { KnowledgeFigures } from './knowledge-figures.js';
import { guidelineLabels } from './labels.js';

const route = getRouteApi('/member/guideline-acknowledgements');
const STATES = ['has-not', 'has', 'all'] as const;

/** Who has taken note of the version in force, and who has not. */
export function KnowledgePage() {
  const t = useText(guidelineLabels);
  const figures = useQuery({ queryKey: ['acknowledgements', 'figures'], queryFn: ({ signal }) => api.get<AcknowledgementFigures>('/guideline-acknowledgements/figures', {}, signal) });
  return (
    <Page title={t('knowTitle')} lead={t('knowLead')} canGoBack>
      <Answered query={figures}>
        {(all) => (all.guidelineNumber === null ? <EmptyState title={t('noneKnown')}><p>{t('noneKnownWhat')}</p></EmptyState> : <><KnowledgeFigures figures={all} /><People /></>)}
      </Answered>
    </Page>
  );
}

interface Narrowing {
  q: string;
  state: (typeof STATES)[number];
  unitId: string | undefined;
}

function People() {
  const t = useText(guidelineLabels);
  const navigate = useNavigate();
  const { q = '', state = 'has-not', unitId } = route.useSearch();
  const filter = { q, unitId, state: state === 'all' ? undefined : state };
  const list = usePaged<AcknowledgementRow>('acknowledgements', '/guideline-acknowledgements', { ...filter, limit: 50 });
  const go = (part: Partial<Narrowing>) => void navigate({ to: '/guideline-acknowledgements', search: { q, state, unitId, ...part }, replace: true });
  const isNarrowed = q !== '' || unitId !== undefined;
  return (
    <>
      <Filters now={{ q, state, unitId }} go={go} />
      <div className={css.links}><a href={fileAddress('/guideline-acknowledgements/export.csv', filter)} download>{t('export')}</a></div>
      <PagedList
        list={list} keyOf={(row) => row.personId} clearFilters={isNarrowed ? () => go({ q: '', unitId: undefined }) : undefined}
        empty={state === 'has-not' ? <EmptyState title={t('allKnow')} /> : <EmptyState title={t('nobody')}><p>{t('nobodyWhat')}</p></EmptyState>}
      >
        {(row) => <PersonRow row={row} />}
      </PagedList>
    </>
  );
}

function Filters({ now: { q, state, unitId }, go }: { now: Narrowing; go: (part: Partial<Narrowing>) => void }) {
  const t = useText(guidelineLabels);
  const words = { 'has-not': t('has-not'), has: t('has'), all: t('everybody') };
  return (
    <div className={css.filters}>
      <SearchBox label={t('search')} value={q} onSearch={(text) => go({ q: text })} />
      <UnitField label={t('unit')} placeholder={t('everyUnit')} value={unitId ?? null} onChange={(id) => go({ unitId: id ?? undefined })} />
      <Chips legend={t('show')} value={state} options={STATES.map((value) => ({ value, label: words[value] }))} onChange={(value) => go({ state: value })} />
    </div>
  );
}

function PersonRow({ row: { personName, unitName, acknowledgedAt } }: { row: AcknowledgementRow }) {
  const t = useText(guidelineLabels);
  return (
    <div className={css.person}>
      <span><strong>{personName}</strong> <span className="soft piece">{unitName}</span></span>
      {acknowledgedAt ? <span className={css.badges}><StatusBadge tone="good" icon={IconCircleCheck}>{t('has')}</StatusBadge> <SaidInstant at={acknowledgedAt} /></span>
        : <StatusBadge tone="warn" icon={IconClockHour4}>{t('has-not')}</StatusBadge>}
    </div>
  );
}
