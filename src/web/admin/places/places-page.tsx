import { Button } from '@mantine/core';
import { IconBuilding, IconMapPinShare, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoomView, SiteView, StoreView } from '../../../shared/api/places.js';
import type { Subject } from '../../../shared/subject-settings/subject-settings.js';
import { useText } from '../../lib/i18n.js';
import { whole } from '../../../shared/thai/whole.js';
import { HoursText } from '../../register/asset/hours-text.js';
import { Answered } from '../../ui/layout/answered.js';
import { Card } from '../../ui/layout/card.js';
import { Page } from '../../ui/layout/page.js';
import { placesQuery } from '../../ui/pickers/place-field.js';
import { StatusBadge } from '../../ui/status/status-badge.js';
import css from '../admin.module.css';
import { adminLabels } from '../labels.js';
import { subjectLabels } from '../subjects/labels.js';
import { PendingBadges } from '../subjects/pending-badges.js';
import { SubjectDialog } from '../subjects/subject-dialog.js';
import { RoomDialog } from './room-dialog.js';
import { SiteDialog } from './site-dialog.js';
import { StoreDialog } from './store-dialog.js';

type Open = { site: SiteView | null } | { store: StoreView | null; siteId: string } | { room: RoomView | null; siteId: string } | { subject: Subject; name: string };

/** Each site with its stores and rooms; inside or outside follows from it (ข้อ 208). */
export function PlacesPage() {
  const t = useText(adminLabels);
  const sites = useQuery(placesQuery('sites'));
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Page title={t('places')} lead={t('placesLead')} aside={<Button leftSection={<IconPlus aria-hidden size={22} />} onClick={() => setOpen({ site: null })}>{t('addSite')}</Button>}>
      <Answered query={sites}>{({ items }) => items.map((site) => <SiteCard key={site.id} site={site} open={setOpen} />)}</Answered>
      {open && 'site' in open && <SiteDialog site={open.site} close={close} />}
      {open && 'store' in open && <StoreDialog store={open.store} siteId={open.siteId} close={close} />}
      {open && 'subject' in open && <SubjectDialog subject={open.subject} name={open.name} close={close} />}
      {open && 'room' in open && <RoomDialog room={open.room} siteId={open.siteId} close={close} />}
    </Page>
  );
}

function SiteCard({ site, open }: { site: SiteView; open: (what: Open) => void }) {
  const t = useText(adminLabels);
  const own = useText(subjectLabels);
  const counts: Subject = { key: 'site.counts-as-inside', id: site.id };
  const stores = useQuery(placesQuery('stores')).data?.items.filter((one) => one.siteId === site.id) ?? [];
  const rooms = useQuery(placesQuery('rooms')).data?.items.filter((one) => one.siteId === site.id) ?? [];
  const inside = <StatusBadge tone={site.countsAsInside ? 'quiet' : 'warn'} icon={site.countsAsInside ? IconBuilding : IconMapPinShare}>{t(site.countsAsInside ? 'countsInside' : 'countsOutside')}</StatusBadge>;
  return (
    <Card title={site.name} aside={inside}>
      {site.ended && <p className="soft">{t('ended')}</p>}
      <PendingBadges subject={counts} />
      <ul className={css.items}>
        {stores.map((store) => <li key={store.id}><StoreLine store={store} open={open} /></li>)}
      </ul>
      {rooms.length > 0 && <div><strong>{t('rooms')}</strong><div className={css.links}>{rooms.map((room) => <Button key={room.id} variant="subtle" aria-label={t('editOf', { name: room.name })} onClick={() => open({ room, siteId: site.id })}>{whole(room.name)}</Button>)}</div></div>}
      <div className={css.actions}>
        <Button variant="default" onClick={() => open({ site })}>{t('editSite')}</Button>
        <Button variant="default" onClick={() => open({ subject: counts, name: site.name })}>{own(`change-site.counts-as-inside-${site.countsAsInside}`)}</Button>
        <Button variant="default" onClick={() => open({ store: null, siteId: site.id })}>{t('addStore')}</Button>
        <Button variant="default" onClick={() => open({ room: null, siteId: site.id })}>{t('addRoom')}</Button>
      </div>
    </Card>
  );
}

function StoreLine({ store, open }: { store: StoreView; open: (what: Open) => void }) {
  const t = useText(adminLabels);
  const own = useText(subjectLabels);
  const hours: Subject = { key: 'store.hours', id: store.id };
  return (
    <>
      <strong>{store.name}</strong>{store.ended && ` (${t('ended')})`} · {store.unitName}
      <p className={`soft ${css.flush}`}>{!store.hasOwnHours && <span>{t('defaultHours')}</span>}<HoursText hours={store.hours} /></p>
      <PendingBadges subject={hours} />
      <div className={css.links}>
        <Button variant="subtle" aria-label={own('of-store.hours', { name: store.name })} onClick={() => open({ subject: hours, name: store.name })}>{own('change-store.hours')}</Button>
        <Button variant="subtle" aria-label={t('editOf', { name: store.name })} onClick={() => open({ store, siteId: store.siteId })}>{t('editUnit')}</Button>
      </div>
    </>
  );
}
