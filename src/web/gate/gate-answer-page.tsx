import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { GateView, PublicGateView } from '../../shared/api/custody/gate.js';
import type { GateAnswer } from '../../shared/vocab.js';
import { api } from '../lib/api.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { sayDate, sayInstant } from '../lib/time.js';
import { useScan } from '../scanner/use-scan.js';
import { ActionBar } from '../ui/layout/action-bar.js';
import { Answered } from '../ui/layout/answered.js';
import { TellAgency } from '../tags/report-to.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import css from './gate.module.css';
import { gateLabels } from './labels.js';

const route = getRouteApi('/gate/$tag');
const LOOK: Record<GateAnswer, [string | undefined, typeof IconCircleCheck]> = {
  permit: [css.yes, IconCircleCheck], loan: [css.yes, IconCircleCheck], none: [css.no, IconHandStop], unknown: [css.strange, IconAlertTriangle],
};

/** Readable at arm's length, in the sun and at night: one colour, one word, one day. */
export function GateAnswerPage() {
  const t = useText(gateLabels);
  const navigate = useNavigate();
  const mayCheck = useMay()('gate.check');
  const { tag } = route.useParams();
  const path = mayCheck ? '/gate' : '/public/gate';
  const found = useQuery({ queryKey: ['gate', path, tag], queryFn: ({ signal }) => api.get<PublicGateView & Partial<GateView>>(`${path}/${encodeURIComponent(tag)}`, {}, signal) });
  useScan((next) => void navigate({ to: '/gate/$tag', params: { tag: next } }));
  return (
    <Page title={t('title')}>
      <Answered query={found}>{(view) => <><Answer view={view} />{view.answer === 'none' && <TellAgency to={view.reportTo} />}</>}</Answered>
      {mayCheck && <ActionBar><ButtonLink to="/gate">{t(found.data?.answer === 'unknown' ? 'again' : 'next')}</ButtonLink></ActionBar>}
    </Page>
  );
}

function Answer({ view }: { view: PublicGateView & Partial<GateView> }) {
  const t = useText(gateLabels);
  const language = useLanguage();
  const { answer, untilAt, untilOn } = view;
  const [colour, Icon] = LOOK[answer];
  const until = untilAt ? sayInstant(untilAt, language) : untilOn && sayDate(untilOn, language);
  const number = view.paperNumber ?? '';
  return (
    <div className={`${css.answer} ${colour}`} role="status">
      <Icon aria-hidden size={96} stroke={1.6} />
      <p className={css.word}>{t(answer)}</p>
      {until && <p className={css.until}>{t('until', { until })}</p>}
      {number && <p className={css.what}>{t(answer === 'loan' ? 'byLoan' : 'byPermit', { number })}</p>}
      {(answer === 'none' || answer === 'unknown') && <p className={css.what}>{t(answer === 'none' ? 'noneWhat' : 'unknownWhat')}</p>}
      {view.title && <p className={css.thing}>{[view.title, view.number].filter(Boolean).join(' · ')}</p>}
      {view.quantity !== undefined && view.quantity !== null && view.quantity > 0 && <p className={css.what}>{t('quantity', { count: view.quantity })}</p>}
    </div>
  );
}
