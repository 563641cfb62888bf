import { useQuery } from '@tanstack/react-query';
import type { AuthorityMatrix } from '../../../shared/api/access/authority.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { Answered } from '../../ui/layout/answered.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { Notice } from '../../ui/layout/notice.js';
import { Page } from '../../ui/layout/page.js';
import { AuthorityTable } from './authority-table.js';
import { authorityLabels } from './labels.js';

/** Who may decide what, as a matrix of units and kinds of case; gaps first. */
export function AuthorityPage() {
  const t = useText(authorityLabels);
  const matrix = useQuery({ queryKey: ['authority-matrix'], queryFn: ({ signal }) => api.get<AuthorityMatrix>('/authority-matrix', {}, signal) });
  return (
    <Page title={t('title')} lead={t('lead')} isWide>
      <Answered query={matrix}>{({ items }) => <><Gaps count={items.flatMap((row) => row.cells).filter((cell) => cell.gap).length} /><AuthorityTable rows={items} /></>}</Answered>
    </Page>
  );
}

function Gaps({ count }: { count: number }) {
  const t = useText(authorityLabels);
  const may = useMay();
  if (count === 0) return <Notice tone="good" title={t('whole')} />;
  return (
    <Notice tone="warn" title={t('gaps', { count })}>
      <p>{t('gapsWhat')}</p>
      {may('people.manage') && <ButtonLink to="/orders" variant="default">{t('mendOrder')}</ButtonLink>}
    </Notice>
  );
}
