import { NativeSelect } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { FindingView } from '../../shared/api/findings.js';
import { RULE_TITLES } from '../../shared/labels/findings.js';
import { FINDING_RULES, FINDING_SORTS, FINDING_STATES } from '../../shared/vocab.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { Chips } from '../ui/forms/chips.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import css from './auditor.module.css';
import { AuditorTabs } from './auditor-tabs.js';
import { FindingRow, type Heads } from './finding-row.js';
import { auditorLabels } from './labels.js';

const route = getRouteApi('/member/findings');
type Search = ReturnType<typeof route.useSearch>;

/** Questions of the audit, each a sentence about a thing or a slip, never about a person: units and things are ranked, people are not. */
export function FindingsPage() {
  const t = useText(auditorLabels);
  const navigate = useNavigate();
  const { state = 'open', rule, sort = 'ranked' } = route.useSearch();
  const list = usePaged<FindingView>('findings', '/findings', { state: state === 'all' ? undefined : state, rule, sort, limit: 30 });
  const show = (part: Search) => void navigate({ to: '/findings', search: { state, rule, sort, ...part }, replace: true });
  const heads = sort === 'ranked' ? headsOf(list.data?.pages.flatMap((page) => page.items) ?? []) : null;
  return (
    <Page title={t('findings')} lead={t('findingsLead')}>
      <AuditorTabs />
      <Filters search={{ state, rule, sort }} show={show} />
      <PagedList
        list={list}
        keyOf={(one) => one.id}
        empty={state === 'closed' ? <EmptyState title={t('noneClosed')} /> : <EmptyState title={t(state === 'open' ? 'none' : 'noneEver')}><p>{t('noneWhat')}</p></EmptyState>}
        narrows="filters"
        clearFilters={rule ? () => show({ rule: undefined }) : undefined}
      >
        {(one) => <FindingRow finding={one} heads={heads?.get(one.id)} />}
      </PagedList>
    </Page>
  );
}

function Filters({ search, show }: { search: Required<Pick<Search, 'state' | 'sort'>> & Pick<Search, 'rule'>; show: (part: Search) => void }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  const states = [...FINDING_STATES.map((value) => ({ value, label: t(value) })), { value: 'all' as const, label: t('allStates') }];
  const rules = [{ value: '', label: t('allRules') }, ...FINDING_RULES.map((value) => ({ value, label: RULE_TITLES[value][language] }))];
  const sorts = FINDING_SORTS.map((value) => ({ value, label: t(value) }));
  return (
    <>
      <Chips isQuiet legend={t('show')} value={search.state} options={states} onChange={(state) => show({ state })} />
      <div className={css.filters}>
        <NativeSelect label={t('rule')} size="md" data={rules} value={search.rule ?? ''} onChange={(event) => show({ rule: FINDING_RULES.find((one) => one === event.currentTarget.value) })} />
        <NativeSelect label={t('sort')} size="md" data={sorts} value={search.sort} onChange={(event) => show({ sort: FINDING_SORTS.find((one) => one === event.currentTarget.value) })} />
      </div>
    </>
  );
}

/** Which rows begin a unit or a thing. */
function headsOf(items: FindingView[]): Map<string, Heads> {
  return new Map(items.map((one, i) => {
    const before = items[i - 1];
    const unit = before?.unitName !== one.unitName;
    return [one.id, { unit, thing: unit || before.thingKey !== one.thingKey }];
  }));
}
