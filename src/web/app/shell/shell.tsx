import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../lib/i18n.js';
import { useSession } from '../../lib/session.js';
import { useReadNotice } from '../../notices/use-read-notice.js';
import { listenForWedge, openScansWith } from '../../scanner/wedge.js';
import { appLabels } from '../labels.js';
import { BottomNav } from './bottom-nav.js';
import { Header } from './header.js';
import css from './shell.module.css';
import { SideNav } from './side-nav.js';

/** The frame of every page: skip link, header, navigation, and the ear for keyboard-wedge scanners. */
export function Shell() {
  const t = useText(appLabels);
  const { person } = useSession();
  useEffect(listenForWedge, []);
  useScanOpensTag();
  useReadNotice(person !== null);
  return (
    <>
      <a href="#content" className={css.skip}>{t('skip')}</a>
      <Header />
      <div className={person ? css.frame : css.plain}>
        {person && <SideNav />}
        <main id="content" className={css.main} tabIndex={-1}><Outlet /></main>
      </div>
      {person && <BottomNav />}
    </>
  );
}

/** Where no page takes a scan itself, a scan opens what may be done with the thing. */
function useScanOpensTag(): void {
  const navigate = useNavigate();
  useEffect(() => openScansWith((tag) => void navigate({ to: '/t/$tag', params: { tag } })), [navigate]);
}
