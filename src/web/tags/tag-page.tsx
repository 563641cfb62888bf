import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TagView } from '../../shared/api/desk.js';
import { readableTag, tagFromScan } from '../../shared/tag-code.js';
import { api } from '../lib/api.js';
import { useText } from '../lib/i18n.js';
import { useSession } from '../lib/session.js';
import { Answered } from '../ui/layout/answered.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Notice } from '../ui/layout/notice.js';
import { Page } from '../ui/layout/page.js';
import { tagLabels } from './labels.js';
import { TagCustodies } from './tag-custodies.js';
import { PublicTag } from './public-tag.js';
import { TagActions } from './tag-actions.js';
import { TagThingCard } from './tag-thing-card.js';

const route = getRouteApi('/t/$tag');

export function TagPage() {
  const { person } = useSession();
  const typed = route.useParams().tag;
  const tag = tagFromScan(typed) ?? typed;
  return person ? <MemberTag key={tag} tag={tag} /> : <PublicTag tag={tag} />;
}

function MemberTag({ tag }: { tag: string }) {
  const t = useText(tagLabels);
  const found = useQuery({ queryKey: ['tags', tag], queryFn: ({ signal }) => api.get<TagView>(`/tags/${encodeURIComponent(tag)}`, {}, signal) });
  const label = t('title', { tag: readableTag(tag) });
  const name = found.data?.thing?.title;
  return (
    <Page title={name ?? label} lead={name ? label : undefined} canGoBack>
      <Answered query={found}>{(view) => (view.thing ? <KnownTag view={view} /> : <StrangeTag view={view} />)}</Answered>
    </Page>
  );
}

function KnownTag({ view }: { view: TagView }) {
  return (
    <>
      <TagThingCard view={view} />
      <TagCustodies view={view} />
      <TagActions view={view} />
    </>
  );
}

function StrangeTag({ view }: { view: TagView }) {
  const t = useText(tagLabels);
  const isRevoked = view.kind === 'revoked';
  return (
    <>
      <Notice tone="warn" title={t(isRevoked ? 'revoked' : 'unknown')}><p>{t(isRevoked ? (view.replacedByTag ? 'revokedWhat' : 'revokedForGood') : 'unknownWhat')}</p></Notice>
      {view.replacedByTag && <ButtonLink to="/t/$tag" params={{ tag: view.replacedByTag }} fullWidth mb="md">{t('openNew', { tag: readableTag(view.replacedByTag) })}</ButtonLink>}
      <ButtonLink to="/scan" fullWidth variant={view.replacedByTag ? 'default' : 'filled'}>{t('scanAgain')}</ButtonLink>
    </>
  );
}
