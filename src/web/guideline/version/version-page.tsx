import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { GuidelineCommentList, GuidelineView } from '../../../shared/api/guideline/guidelines.js';
import { GUIDELINE_TITLE, SECTION_WORDS } from '../../../shared/guideline/section-words.js';
import { api } from '../../lib/api.js';
import { fileAddress } from '../../lib/download.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { SaidDate, SaidInstant } from '../../ui/dates/said.js';
import { Answered } from '../../ui/layout/answered.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Page } from '../../ui/layout/page.js';
import { NotFoundState } from '../../ui/layout/states.js';
import { FlowChart } from '../flow-chart.js';
import css from '../guideline.module.css';
import { guidelineLabels } from '../labels.js';
import { VersionBadge, VersionName } from '../version-badge.js';
import { InThai, Words } from '../words.js';
import { SectionComments } from './section-comments.js';
import { VersionActions } from './version-actions.js';
import { VersionNow } from './version-now.js';

const route = getRouteApi('/member/guidelines/$id');

/** The whole of one version, part by part, with what staff said of it. */
export function VersionPage() {
  const t = useText(guidelineLabels);
  const { id } = route.useParams();
  const version = useQuery({ queryKey: ['guidelines', id], queryFn: ({ signal }) => api.get<GuidelineView>(`/guidelines/${id}`, {}, signal) });
  return (
    <Page title={GUIDELINE_TITLE[useLanguage()]} canGoBack>
      <Answered query={version} notFound={<NotFoundState title={t('notFound')}><TextLink to="/guidelines">{t('versions')}</TextLink></NotFoundState>}>{(view) => <Version version={view} />}</Answered>
    </Page>
  );
}

function About({ version }: { version: GuidelineView }) {
  const t = useText(guidelineLabels);
  return (
    <Card title={<VersionName version={version} />} aside={<VersionBadge version={version} />}>
      <Facts
        items={[
          [t('fromDay'), version.fromOn && <SaidDate on={version.fromOn} />],
          [t('publishedAs'), version.publishedAs],
          [t('publishedAt'), version.publishedAt && <SaidInstant at={version.publishedAt} />],
          [t('until'), version.commentsUntilOn && <SaidDate on={version.commentsUntilOn} />],
        ]}
      />
      <div className={css.links}><a href={fileAddress(`/guidelines/${version.id}/guideline.pdf`)} target="_blank" rel="noopener">{t('print')}</a></div>
    </Card>
  );
}

function Version({ version }: { version: GuidelineView }) {
  const language = useLanguage();
  const comments = useQuery({
    queryKey: ['guidelines', version.id, 'comments'], enabled: version.commentsFromOn !== null,
    queryFn: ({ signal }) => api.get<GuidelineCommentList>(`/guidelines/${version.id}/comments`, {}, signal),
  });
  return (
    <>
      <VersionNow version={version} />
      <InThai />
      <About version={version} />
      <VersionActions version={version} />
      {version.texts.map((text) => (
        <Card key={text.section} title={SECTION_WORDS[text.section][language]}>
          <Words text={text} />
          <SectionComments version={version} section={text.section} comments={(comments.data?.items ?? []).filter((one) => one.section === text.section)} />
        </Card>
      ))}
      <FlowChart flows={version.flows} />
    </>
  );
}
