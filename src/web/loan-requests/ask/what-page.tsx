import { Button } from '@mantine/core';
import { useNavigate, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CatalogueEntryView } from '../../../shared/api/catalogue.js';
import { useText } from '../../lib/i18n.js';
import { usePaged } from '../../lib/use-paged.js';
import { ActionBar } from '../../ui/layout/action-bar.js';
import { ButtonLink, TextLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { EmptyState } from '../../ui/layout/states.js';
import { PagedList } from '../../ui/lists/paged-list.js';
import { SearchBox } from '../../ui/lists/search-box.js';
import { SaidPeriod } from '../../ui/dates/said.js';
import { instantsOf, type Period, periodOf, useAsk } from './ask-draft.js';
import { AskSteps } from './ask-steps.js';
import css from './ask.module.css';
import { ClosedNotice } from './what/closed-notice.js';
import { CartCard, sayCart } from './what/cart-card.js';
import { TermsNotice } from './what/terms-notice.js';
import { EntryCard } from './what/entry-card.js';
import { askLabels } from './labels.js';
import { Unfinished } from './unfinished.js';
import { useCart, type Cart } from './what/use-cart.js';

const route = getRouteApi('/member/ask/what');

export function WhatPage() {
  const t = useText(askLabels);
  const period = periodOf(useAsk().value);
  return (
    <Page title={t('whatTitle')}>
      <AskSteps step={2} />
      {period ? <Choosing period={period} /> : <Unfinished step={1} />}
    </Page>
  );
}

function Choosing({ period }: { period: Period }) {
  const t = useText(askLabels);
  const cart = useCart();
  const times = instantsOf(period);
  return (
    <>
      <div className={css.times}>
        <strong><SaidPeriod from={times.startsAt} to={times.dueAt} /></strong>
        <TextLink to="/ask/when">{t('changeWhen')}</TextLink>
      </div>
      <Catalogue times={times} cart={cart} />
      <CartCard cart={cart} />
      <ClosedNotice />
      <TermsNotice />
      <Onward cart={cart} />
    </>
  );
}

function Catalogue({ times, cart }: { times: { startsAt: string; dueAt: string }; cart: Cart }) {
  const t = useText(askLabels);
  const navigate = useNavigate();
  const { q = '' } = route.useSearch();
  const list = usePaged<CatalogueEntryView>('catalogue', '/catalogue', { ...times, q, limit: 24 });
  const search = (words: string) => void navigate({ to: '/ask/what', search: { q: words || undefined }, replace: true });
  const empty = <EmptyState title={t('nothingLendable')}><p>{t('nothingLendableWhat')}</p></EmptyState>;
  return (
    <>
      <SearchBox label={t('searchThings')} value={q} onSearch={search} />
      <PagedList list={list} keyOf={(entry) => entry.id} empty={empty} clearFilters={q ? () => search('') : undefined} narrows="words">
        {(entry) => <EntryCard entry={entry} times={times} cart={cart} />}
      </PagedList>
    </>
  );
}

function Onward({ cart }: { cart: Cart }) {
  const isEmpty = !cart.lines.length;
  const slips = new Set(cart.lines.map((line) => line.unitId)).size;
  const t = useText(askLabels);
  const navigate = useNavigate();
  const [isTried, setIsTried] = useState(false);
  const goOn = () => (isEmpty ? setIsTried(true) : void navigate({ to: '/ask/for' }));
  return (
    <>
      {isTried && isEmpty && <Notice tone="bad" isAnswer><p>{t('chooseSomething')}</p></Notice>}
      <ActionBar note={!isEmpty && <span role="status"><a href="#chosen">{sayCart(cart.lines, t)}</a>{slips > 1 && ` · ${t('splitsShort', { count: slips })}`}</span>}>
        <ButtonLink to="/ask/when" variant="default">{t('previous')}</ButtonLink>
        <Button onClick={goOn}>{t('next')}</Button>
      </ActionBar>
    </>
  );
}
