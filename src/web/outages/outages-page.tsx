import { IconPencil } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { OUTAGE_PARTS, type OutagePart } from '../../shared/outages/outage-slips.js';
import { useText } from '../lib/i18n.js';
import { useMay } from '../lib/session.js';
import { Chips } from '../ui/forms/chips.js';
import { ButtonLink } from '../ui/layout/button-link.js';
import { Page } from '../ui/layout/page.js';
import { DeclaredList } from './declared-list.js';
import { EntryList } from './entry-list.js';
import { outageLabels } from './labels.js';
import { PadList } from './pad-list.js';

const route = getRouteApi('/member/outages');

/** ระบบขัดข้อง: when it was, the blank slips and their numbers, what was entered, and what waits for a review. */
export function OutagesPage() {
  const t = useText(outageLabels);
  const navigate = useNavigate();
  const { part = 'outages' } = route.useSearch();
  const mayEnter = useMay()('outage.enter');
  const show = (value: OutagePart) => void navigate({ to: '/outages', search: { part: value === 'outages' ? undefined : value }, replace: true });
  return (
    <Page title={t('title')} lead={t('lead')} aside={mayEnter && <ButtonLink to="/outages/enter" leftSection={<IconPencil aria-hidden size={22} />}>{t('enter')}</ButtonLink>}>
      <Chips isQuiet legend={t('show')} value={part} options={OUTAGE_PARTS.map((value) => ({ value, label: t(value) }))} onChange={show} />
      {part === 'outages' && <DeclaredList />}
      {part === 'pads' && <PadList />}
      {part === 'conflicts' && <EntryList key="conflicts" show="conflicts" />}
      {part === 'entries' && <EntryList key="all" show="all" />}
    </Page>
  );
}
