import { useText } from '../../lib/i18n.js';
import { Page } from '../../ui/layout/page.js';
import { Card } from '../../ui/layout/card.js';
import { appLabels } from '../labels.js';
import { MenuGroups, SideNavMe } from './side-nav.js';

/** The phone's whole menu. */
export function MenuPage() {
  const t = useText(appLabels);
  return (
    <Page title={t('more')}>
      <Card><SideNavMe isWhole /></Card>
      <Card><MenuGroups /></Card>
    </Page>
  );
}
