import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readableTag } from '../../shared/tag-code.js';
import { Refused } from '../lib/api-error.js';
import { useText } from '../lib/i18n.js';
import { CounterScanner } from '../scanner/counter-scanner.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { Refusal } from '../ui/layout/refusal.js';
import { LoadingState } from '../ui/layout/states.js';
import { CircumstancesCard } from './circumstances-card.js';
import { returnLabels } from './labels.js';
import { asClaimed, borrowersOf, type ReturnItem } from './return-basket.js';
import { ReturnItemCard } from './return-item-card.js';
import { ReturnResult } from './return-result.js';
import { SlipOut } from './slip-out.js';
import { useTakeBack } from './use-take-back.js';

const route = getRouteApi('/member/take-back');

export function TakeBackPage() {
  const t = useText(returnLabels);
  const [round, setRound] = useState(0);
  return <Page title={t('title')} lead={t('lead')} canGoBack><TakeBack key={round} again={() => setRound(round + 1)} /></Page>;
}

function TakeBack({ again }: { again: () => void }) {
  const t = useText(returnLabels);
  const { items, problem, scan, change, remove, look, how, changeHow, isTried, takeBack, send } = useTakeBack();
  const { tag, slip } = route.useSearch();
  useEffect(() => {
    if (tag) scan(tag);
  }, [tag]);
  if (send.data) return <ReturnResult taken={send.data} again={again} />;
  return (
    <>
      {slip && <SlipOut id={slip} />}
      <CounterScanner isOpenAtFirst={!tag}><LastScan problem={problem} items={items} /></CounterScanner>
      {look.isPending && <LoadingState />}
      <Refusal error={look.error} title={look.error instanceof Refused && look.error.code === 'returns.unknown-tag' ? t('unknownTag') : undefined} />
      {[...items].reverse().map((item) => (
        <ReturnItemCard key={item.line.checkoutLineId} item={item} isTried={isTried} change={(part) => change(item.line.checkoutLineId, part)} remove={() => remove(item.line.checkoutLineId)}
          claim={item.line.claimedAt && <Button mt="xs" variant="default" onClick={() => changeHow(asClaimed(item.line.claimedAt, t('claimReason')))}>{t('useClaim')}</Button>} />
      ))}
      {items.length > 0 && <CircumstancesCard borrowers={borrowersOf(items)} how={how} change={changeHow} isTried={isTried} />}
      <Refusal error={send.error} />
      <ActionBar note={items.length ? undefined : t('nothing')}><Button fullWidth disabled={!items.length} loading={send.isPending} onClick={takeBack}>{takeBackWords(items, t)}</Button></ActionBar>
    </>
  );
}

/** Says what it does, and how much of it once something lies on the counter. */
function takeBackWords([only, ...more]: ReturnItem[], t: (key: 'takeBackName' | 'takeBack' | 'takeBackPool', values?: Record<string, string | number>) => string): string {
  if (!only) return t('takeBackName');
  if (more.length || only.line.tracking !== 'quantity') return t('takeBack', { count: more.length + 1 });
  return t('takeBackPool', { thing: only.line.title, count: only.quantity, unit: only.line.unitWord ?? '' });
}

function LastScan({ problem, items }: Pick<ReturnType<typeof useTakeBack>, 'problem' | 'items'>) {
  const t = useText(returnLabels);
  const latest = items.at(-1)?.line;
  if (problem) return <Notice key={problem.tag} tone="warn" isAnswer><p>{t(problem.code, { tag: readableTag(problem.tag) })}</p></Notice>;
  if (!latest) return null;
  return <Notice tone="good" title={t('scannedThing', { thing: [latest.number, latest.title].filter(Boolean).join(' ') })}><p>{t('scanned', { count: items.length })}</p></Notice>;
}
