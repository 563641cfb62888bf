import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { LoanRequestListItem, LoanRequestPage, LoanRequestView } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { sayInstant } from '../../lib/time.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { sayClause } from '../../ui/words/say-clause.js';
import css from './ask.module.css';
import { askLabels } from './labels.js';

const route = getRouteApi('/member/ask/sent/$batchId');

/** The answer to sending: numbers, who decides, and that it is not yet permission. */
export function SentPage() {
  const t = useText(askLabels);
  const { batchId } = route.useParams();
  const batch = useQuery({ queryKey: ['loan-requests', 'batch', batchId], queryFn: () => api.get<LoanRequestPage>('/loan-requests', { scope: 'mine', batchId }) });
  const { items = [] } = batch.data ?? {};
  const isDraft = items.length > 0 && items.every((one) => one.status === 'draft');
  const title = batch.data && items.length === 0 ? 'noBatch' : isDraft ? 'draftKept' : 'sentTitle';
  return (
    <Page title={t(title)}>
      <Answered query={batch}>
        {({ items }) => (
          <>
            {items.length === 0 && <Notice tone="info"><p>{t('noBatchWhat')}</p></Notice>}
            {items.length > 0 && <Notice tone="warn" title={t('notYetApproval')}><p>{t('notYetWhat')}</p></Notice>}
            {items.toReversed().map((request) => <SentCard key={request.id} request={request} />)}
          </>
        )}
      </Answered>
      {title === 'noBatch' && <ButtonLink to="/requests" fullWidth mb="md">{t('mine')}</ButtonLink>}
      <ButtonLink to="/" variant="default" fullWidth>{t('home')}</ButtonLink>
    </Page>
  );
}

/** Who says what, in their order, and under which clause the one lawful approval is given. */
function Chain({ id }: { id: string }) {
  const t = useText(askLabels);
  const language = useLanguage();
  const sent = useQuery({ queryKey: ['loan-requests', id], queryFn: () => api.get<LoanRequestView>(`/loan-requests/${id}`) });
  const { steps = [], route, confirmedAt, borrower } = sent.data ?? {};
  const mustConfirm = borrower?.kind === 'employee' && !confirmedAt;
  return (
    <>
      {mustConfirm && <li>{t('confirmFirst', { name: borrower.name })}</li>}
      {steps.filter((step) => step.kind !== 'told').map((step) => (
        <li key={step.id}>
          {step.kind === 'opinion' ? t('nextOpinion', { post: step.postTitle }) : t('nextDecides', { post: step.postTitle, rule: sayClause(step.rule ?? '', language) })}
          {step.promisedAt && ` · ${t('by', { at: sayInstant(step.promisedAt, language) })}`}
        </li>
      ))}
      {route?.missing && <li><strong>{route.missing.mend}</strong></li>}
    </>
  );
}

function SentCard({ request }: { request: LoanRequestListItem }) {
  const t = useText(askLabels);
  const language = useLanguage();
  return (
    <Card tone="good" title={request.responsibleUnitName} aside={request.status !== 'draft' && <IconCircleCheck aria-hidden size={32} color="#237443" />}>
      {request.number && <p className={css.numbers}>{t('number')} {request.number}</p>}
      <p>{request.summary} {request.lineCount > 1 && t('more', { count: request.lineCount - 1 })}</p>
      <h3>{t('whatNext')}</h3>
      <ol className={css.next}>
        {request.status === 'draft' ? <li>{t('nextSend')}</li> : <Chain id={request.id} />}
        <li>{t('nextFetch')}</li>
        <li>{t('nextBack', { due: sayInstant(request.dueAt, language) })}</li>
      </ol>
      <ButtonLink to="/requests/$id" params={{ id: request.id }} fullWidth mt="md">{t('open')}</ButtonLink>
    </Card>
  );
}
