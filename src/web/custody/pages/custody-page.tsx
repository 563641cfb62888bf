import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CustodyView } from '../../../shared/api/custody/custodies.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { Answered } from '../../ui/layout/answered.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { Photo } from '../../ui/media/photo.js';
import { CustodyActions } from '../custody-actions.js';
import { CustodyFacts } from '../custody-facts.js';
import { custodyLabels } from '../labels.js';
import css from '../custody.module.css';

const route = getRouteApi('/member/custodies/$id');

export function CustodyPage() {
  const t = useText(custodyLabels);
  const { id } = route.useParams();
  const custody = useQuery({ queryKey: ['custodies', id], queryFn: ({ signal }) => api.get<CustodyView>(`/custodies/${id}`, {}, signal) });
  return (
    <Page title={custody.data?.title ?? t('one')} lead={custody.data ? t('one') : undefined} canGoBack>
      <Answered query={custody}>{(view) => <Shown custody={view} />}</Answered>
    </Page>
  );
}

function Shown({ custody }: { custody: CustodyView }) {
  const t = useText(custodyLabels);
  const may = useMay();
  return (
    <>
      <Card>
        {custody.photoId && <Photo fileId={custody.photoId} name={custody.title} isLarge />}
        <CustodyFacts custody={custody} />
      </Card>
      <p className={css.links}>
        {!custody.isMine && <TextLink to="/hand-back/$personId" params={{ personId: custody.personId }}>{t('listOf')}</TextLink>}
        {may('register.view') && <TextLink to="/register/assets/$id" params={{ id: custody.assetId }}>{t('whatFor')}</TextLink>}
      </p>
      <CustodyActions custody={custody} />
    </>
  );
}
