import { NativeSelect } from '@mantine/core';
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { FindingView } from '../../shared/api/findings.js';
import { CLOSINGS, findingSentence, RULE_TITLES } from '../../shared/labels/findings.js';
import { FINDING_RULES, FINDING_STATES } from '../../shared/vocab.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { usePaged } from '../lib/use-paged.js';
import { SaidInstant } from '../ui/dates/said.js';
import { Chips } from '../ui/forms/chips.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { PagedList } from '../ui/lists/paged-list.js';
import { RowLink } from '../ui/lists/row-link.js';
import { StatusBadge } from '../ui/status/status-badge.js';
import { AuditorTabs } from './auditor-tabs.js';
import { auditorLabels } from './labels.js';

const route = getRouteApi('/member/findings');

/** Questions of the audit, each a sentence about a thing or a slip, never about a person. */
export function FindingsPage() {
  const t = useText(auditorLabels);
  const language = useLanguage();
  const navigate = useNavigate();
  const { state = 'open', rule } = route.useSearch();
  const list = usePaged<FindingView>('findings', '/findings', { state: state === 'all' ? undefined : state, rule, limit: 30 });
  const show = (part: ReturnType<typeof route.useSearch>) => void navigate({ to: '/findings', search: { state, rule, ...part }, replace: true });
  const states = [...FINDING_STATES.map((value) => ({ value, label: t(value) })), { value: 'all' as const, label: t('allStates') }];
  const rules = [{ value: '', label: t('allRules') }, ...FINDING_RULES.map((value) => ({ value, label: RULE_TITLES[value][language] }))];
  return (
    <Page title={t('findings')} lead={t('findingsLead')}>
      <AuditorTabs />
      <Chips isQuiet legend={t('show')} value={state} options={states} onChange={(value) => show({ state: value })} />
      <NativeSelect label={t('rule')} size="md" mb="md" data={rules} value={rule ?? ''} onChange={(event) => show({ rule: FINDING_RULES.find((one) => one === event.currentTarget.value) })} />
      <PagedList list={list} keyOf={(one) => one.id} empty={<EmptyState title={t('none')}><p>{t('noneWhat')}</p></EmptyState>}>{(one) => <FindingRow finding={one} />}</PagedList>
    </Page>
  );
}

function FindingRow({ finding }: { finding: FindingView }) {
  const language = useLanguage();
  return (
    <RowLink to="/findings/$id" params={{ id: finding.id }}>
      <span><FindingState finding={finding} /></span>
      <strong>{finding.subjectTitle} {finding.subjectNumber && <span className="soft">{finding.subjectNumber}</span>}</strong>
      <span>{findingSentence(finding.rule, finding.facts, language)}</span>
      <span className="soft">{finding.unitName} · <SaidInstant at={finding.openedAt} /></span>
    </RowLink>
  );
}

export function FindingState({ finding }: { finding: FindingView }) {
  const t = useText(auditorLabels);
  const language = useLanguage();
  if (finding.state === 'open') return <StatusBadge tone="warn" icon={IconHelpCircle}>{RULE_TITLES[finding.rule][language]}</StatusBadge>;
  return <StatusBadge tone="quiet" icon={IconCircleCheck}>{[t('closed'), finding.closedBecause && CLOSINGS[finding.closedBecause][language]].filter(Boolean).join(' – ')}</StatusBadge>;
}
