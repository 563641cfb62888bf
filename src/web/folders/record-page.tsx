import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import type { PaperSheet } from '../../shared/api/loans/paper.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { NotFoundState } from '../ui/layout/states.js';
import { folderLabels } from './labels.js';
import { RecordForm } from './record-form.js';

const route = getRouteApi('/member/requests/$id/paper');

/** อนุมัติบนกระดาษ: the page lies beside the screen and is written down as it is. */
export function RecordPage() {
  const t = useText(folderLabels);
  const { id } = route.useParams();
  const { code = '' } = route.useSearch();
  const [signedOn, setSignedOn] = useState<string | null>(null);
  const request = useQuery({ queryKey: ['loan-requests', id], queryFn: ({ signal }) => api.get<LoanRequestView>(`/loan-requests/${id}`, {}, signal) });
  const sheet = useQuery({
    queryKey: ['paper-sheet', id, signedOn], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.get<PaperSheet>(`/loan-requests/${id}/paper-decision`, { signedOn }, signal),
  });
  const notFound = <NotFoundState title={t('notFound')}><ButtonLink to="/folders">{t('toFolder')}</ButtonLink></NotFoundState>;
  return (
    <Page title={t('recordTitle')} lead={t('recordLead')} canGoBack>
      <Answered query={request} notFound={notFound}>
        {(found) => <Answered query={sheet} notFound={notFound}>{(read) => <Sheet code={code} request={found} sheet={read} signedOn={signedOn ?? read.latestOn} setSignedOn={setSignedOn} />}</Answered>}
      </Answered>
    </Page>
  );
}

interface SheetProps {
  /** Scanned; empty where it is still to be typed. */
  code: string;
  request: LoanRequestView;
  sheet: PaperSheet;
  signedOn: string;
  setSignedOn: (day: string | null) => void;
}

function Sheet(props: SheetProps) {
  const t = useText(folderLabels);
  const { request, sheet } = props;
  const open = <ButtonLink to="/requests/$id" params={{ id: request.id }} variant="default" mt="md">{t('open')}</ButtonLink>;
  if (sheet.whyNot) return <><Notice tone="info"><p>{sheet.whyNot.message}</p></Notice>{open}</>;
  if (sheet.memos.length === 0) return <><Notice tone="info"><p>{t('noMemo')}</p></Notice><ButtonLink to="/folders" mt="md">{t('toFolder')}</ButtonLink></>;
  return <RecordForm {...props} />;
}
