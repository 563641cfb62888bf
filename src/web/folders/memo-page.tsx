import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import type { MemoAddress } from '../../shared/api/loans/paper.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { NotFoundState } from '../ui/layout/states.js';
import { folderLabels } from './labels.js';

const route = getRouteApi('/member/memos/$code');

/** Where the QR code of a printed memo leads: to its request, for whoever keeps the folder to what is to be recorded. */
export function MemoPage() {
  const t = useText(folderLabels);
  const may = useMay();
  const { code } = route.useParams();
  const address = useQuery({ queryKey: ['memos', code], queryFn: ({ signal }) => api.get<MemoAddress>(`/memos/${encodeURIComponent(code)}`, {}, signal) });
  return (
    <Page title={t('recordTitle')} canGoBack>
      <Answered query={address} notFound={<NotFoundState title={t('unknownCode')}><ButtonLink to="/">{t('toHome')}</ButtonLink></NotFoundState>}>
        {({ requestId }) => <Navigate replace to={may('paper.record') ? '/requests/$id/paper' : '/requests/$id'} params={{ id: requestId }} search={may('paper.record') ? { code } : {}} />}
      </Answered>
    </Page>
  );
}
