import { IconBuildingBank } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { PublicTagView } from '../../shared/api/public.js';
import { api } from '../lib/api.js';
import { gateLabels } from '../gate/labels.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Card } from '../ui/layout/card.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { TellAgency } from './report-to.js';
import { tagLabels } from './labels.js';
import css from './tags.module.css';

/** Whose property this is and whom to tell; no names. */
export function PublicTag({ tag }: { tag: string }) {
  const t = useText(tagLabels);
  const gate = useText(gateLabels);
  const found = useQuery({ queryKey: ['public-tags', tag], queryFn: () => api.get<PublicTagView>(`/public/tags/${encodeURIComponent(tag)}`) });
  return (
    <Page title={t('publicTitle')}>
      <Answered query={found}>{(view) => (view.kind === 'unknown' ? <Notice tone="warn" title={t('publicUnknown')}><p>{t('publicMaybe')}</p><TellAgency to={view.reportTo} /></Notice> : <Owner view={view} />)}</Answered>
      <ButtonLink to="/gate/$tag" params={{ tag }} fullWidth variant="default" mb="sm">{gate('checkGate')}</ButtonLink>
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
        <p>{t('publicTell', { unit: view.reportTo.post ?? view.unitName ?? view.agencyName })}</p>
        <TellAgency to={view.reportTo} />
      </div>
    </Card>
  );
}
