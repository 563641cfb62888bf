import { useQuery } from '@tanstack/react-query';
import type { PublicGuideline } from '../../shared/api/guideline/guidelines.js';
import { GUIDELINE_TITLE, SECTION_WORDS } from '../../shared/guideline/section-words.js';
import { api } from '../lib/api.js';
import { fileAddress } from '../lib/download.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { SaidDate } from '../ui/dates/said.js';
import { Answered } from '../ui/layout/answered.js';
import { Card } from '../ui/layout/card.js';
import { Page } from '../ui/layout/page.js';
import { EmptyState } from '../ui/layout/states.js';
import { BlankForm } from './blank-form.js';
import { FlowChart } from './flow-chart.js';
import css from './guideline.module.css';
import { guidelineLabels } from './labels.js';
import { InThai, Words } from './words.js';

/** What an agency publishes: the guideline in force, its flow chart and how it is followed up; no names. */
export function PublicGuidelinePage() {
  const t = useText(guidelineLabels);
  const language = useLanguage();
  const open = useQuery({ queryKey: ['public-guideline'], queryFn: ({ signal }) => api.get<PublicGuideline>('/public/guideline', {}, signal) });
  return (
    <Page title={GUIDELINE_TITLE[language]} lead={open.data?.agencyName ?? t('publicLead')}>
      <div className={css.links}>
        {open.data?.id && <a href={fileAddress(`/public/guidelines/${open.data.id}/guideline.pdf`)} target="_blank" rel="noopener">{t('print')}</a>}
        <BlankForm />
      </div>
      <Answered query={open}>
        {({ id, number, fromOn, texts, flows }) => (id === null ? <EmptyState title={t('none')}><p>{t('nonePublic')}</p></EmptyState> : (
          <>
            <p>{t('inForce', { number: number ?? '' })} {fromOn && <SaidDate on={fromOn} />}</p>
            <InThai />
            {texts.map((text) => <Card key={text.section} title={SECTION_WORDS[text.section][language]}><Words text={text} /></Card>)}
            <FlowChart flows={flows} />
          </>
        ))}
      </Answered>
    </Page>
  );
}
