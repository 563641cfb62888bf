import { useQuery } from '@tanstack/react-query';
import type { LoanRequestBody } from '../../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestPreview } from '../../../shared/api/loans/loan-requests.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Answered } from '../../ui/layout/answered.js';
import { Page } from '../../ui/layout/page.js';
import { bodyOf, firstUnfinished, useAsk } from './ask-draft.js';
import { AskSteps } from './ask-steps.js';
import { CheckSummary } from './check/check-summary.js';
import { askLabels } from './labels.js';
import { PreviewedSlips } from './check/previewed-slips.js';
import { SendBar } from './check/send-bar.js';
import { Unfinished } from './unfinished.js';

export function CheckPage() {
  const t = useText(askLabels);
  const { value: ask } = useAsk();
  const body = bodyOf(ask);
  const unfinished = firstUnfinished(ask);
  return (
    <Page title={t('checkTitle')} canGoBack>
      <AskSteps step={4} />
      {unfinished && <Unfinished step={unfinished} />}
      {body && !unfinished && <><CheckSummary ask={ask} /><Preview body={body} /></>}
    </Page>
  );
}

/** Who decides under which rule, asked of the server with exactly what will be sent. */
function Preview({ body }: { body: LoanRequestBody }) {
  const preview = useQuery({
    queryKey: ['loan-requests', 'preview', body],
    queryFn: () => api.post<LoanRequestPreview>('/loan-requests/preview', body),
    staleTime: 0,
  });
  return (
    <Answered query={preview}>
      {({ requests }) => (
        <>
          <PreviewedSlips requests={requests} startsAt={body.startsAt} />
          <SendBar body={body} canSend={requests.every((one) => !one.whyNot)} />
        </>
      )}
    </Answered>
  );
}
