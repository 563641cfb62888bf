import { Menu, Button } from '@mantine/core';
import { IconDownload, IconFileImport, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { fileAddress } from '../../lib/download.js';
import { useText } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import type { RegisterSearch } from './register-search.js';

export function RegisterHead({ search: { sort: _sort, order: _order, ...filter } }: { search: RegisterSearch }) {
  const t = useText(registerLabels);
  const may = useMay();
  return (
    <div className={css.tools}>
      {may('register.manage') && <ButtonLink to="/register/assets/new" leftSection={<IconPlus aria-hidden size={22} />}>{t('add')}</ButtonLink>}
      {may('register.manage') && <ButtonLink to="/register/imports" variant="default" leftSection={<IconFileImport aria-hidden size={22} />}>{t('import')}</ButtonLink>}
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" leftSection={<IconDownload aria-hidden size={22} />}>{t('export')}</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" className={css.menuItem} href={fileAddress('/assets/export.xlsx', { ...filter })} download>{t('exportXlsx')}</Menu.Item>
          <Menu.Item component="a" className={css.menuItem} href={fileAddress('/assets/export.csv', { ...filter })} download>{t('exportCsv')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** Singly kept things, and what is kept by quantity. */
export function RegisterTabs() {
  const t = useText(registerLabels);
  return (
    <nav className={css.tabs} aria-label={t('tabs')}>
      <Link to="/register" activeOptions={{ exact: true, includeSearch: false }} className={css.tab} activeProps={{ className: css.tabOn }}>{t('assets')}</Link>
      <Link to="/register/pools" activeOptions={{ includeSearch: false }} className={css.tab} activeProps={{ className: css.tabOn }}>{t('pools')}</Link>
    </nav>
  );
}
