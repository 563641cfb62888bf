import { IconBuildingBank, IconPhone } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PublicTagView } from '../../shared/api/desk.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { tagLabels } from './labels.js';
import css from './tags.module.css';

/** Whose property this is and whom to tell; no names. */
export function PublicTag({ tag }: { tag: string }) {
  const t = useText(tagLabels);
  const found = useQuery({ queryKey: ['public-tags', tag], queryFn: () => api.get<PublicTagView>(`/public/tags/${encodeURIComponent(tag)}`) });
  return (
    <Page title={t('publicTitle')}>
      <Answered query={found}>{(view) => (view.kind === 'unknown' ? <Notice tone="warn" title={t('unknown')}><p>{t('unknownWhat')}</p></Notice> : <Owner view={view} />)}</Answered>
      <ButtonLink to="/sign-in" search={{ next: `/t/${tag}` }} fullWidth variant="default">{t('publicSignIn')}</ButtonLink>
    </Page>
  );
}

function Owner({ view }: { view: PublicTagView }) {
  const t = useText(tagLabels);
  return (
    <Card>
      <div className={css.public}>
        <IconBuildingBank aria-hidden size={56} stroke={1.3} />
        <p className={css.agency}>{t('publicLead', { agency: view.agencyName })}</p>
        <p>{t('publicTell', { unit: view.unitName ?? view.agencyName })}</p>
        {view.unitPhone && <Button component="a" href={`tel:${view.unitPhone}`} className={css.call} leftSection={<IconPhone aria-hidden size={24} />}>{t('publicCall', { phone: view.unitPhone })}</Button>}
      </div>
    </Card>
  );
}
