import { useQuery } from '@tanstack/react-query';
import type { TrustView } from '../../../shared/api/machine/trust.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Notice } from '../../ui/layout/notice.js';
import { browserKind } from './browser-kind.js';
import { cameraTestLabels } from './labels.js';
import type { Trouble } from './use-camera-test.js';

/** What is wrong, what to touch in this very browser, and what works meanwhile. */
export function TroubleAdvice({ trouble }: { trouble: Trouble }) {
  const t = useText(cameraTestLabels);
  return (
    <Notice tone="bad" title={t(`wrong-${trouble}`)} isAnswer>
      {trouble === 'insecure' && <WayToHttps />}
      {trouble === 'denied' && <p>{t(`allow-${browserKind(navigator.userAgent)}`)}</p>}
      {trouble !== 'insecure' && trouble !== 'denied' && <p>{t(`do-${trouble}`)}</p>}
      <p>{t('meanwhile')}</p>
    </Notice>
  );
}

function WayToHttps() {
  const t = useText(cameraTestLabels);
  const { data: trust } = useQuery({ queryKey: ['trust'], queryFn: ({ signal }) => api.get<TrustView>('/trust', {}, signal) });
  if (!trust) return null;
  if (!trust.isHttps) return <p>{t('noHttps')}</p>;
  return (
    <>
      <p>{t('openHere')} <a href={`${trust.publicUrl}/camera-test`}>{trust.publicUrl}</a></p>
      {trust.isOwnAuthority && trust.trustUrl && <p>{t('firstTrust')} <a href={trust.trustUrl}>{trust.trustUrl}</a></p>}
    </>
  );
}
