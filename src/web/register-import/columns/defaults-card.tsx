import type { ImportDefaults, RegisterImportView } from '../../../shared/api/register-import.js';
import { useText } from '../../lib/i18n.js';
import { Chips } from '../../ui/forms/chips.js';
import { Card } from '../../ui/layout/card.js';
import { ClassField } from '../../ui/pickers/class-field.js';
import { PlaceField } from '../../ui/pickers/place-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import css from '../import.module.css';
import { importLabels } from '../labels.js';
import type { Reading } from '../use-import.js';

interface DefaultsCardProps {
  view: RegisterImportView;
  change: (reading: Reading) => void;
}

/** For rows that do not say it themselves, and how rows with a range of numbers are kept. */
export function DefaultsCard({ view: { defaults, hasRanges, rangeChoice }, change }: DefaultsCardProps) {
  const t = useText(importLabels);
  const set = (part: Partial<ImportDefaults>) => change({ defaults: { ...defaults, ...part } });
  return (
    <Card title={t('defaults')}>
      <p className="soft">{t('defaultsWhat')}</p>
      <div className={css.fields}>
        <UnitField label={t('unit')} value={defaults.unitId} onChange={(unitId) => set({ unitId })} />
        <ClassField label={t('class')} value={defaults.classId} onChange={(classId) => set({ classId })} />
        <PlaceField kind="sites" label={t('site')} value={defaults.siteId} onChange={(siteId) => set({ siteId, storeId: null })} />
        <PlaceField kind="stores" siteId={defaults.siteId} label={t('store')} value={defaults.storeId} onChange={(storeId) => set({ storeId })} />
      </div>
      {hasRanges && (
        <div className={css.ranges}>
          <Chips legend={t('ranges')} value={rangeChoice} options={[{ value: 'assets', label: t('asAssets'), hint: t('asAssetsHint') }, { value: 'pool', label: t('asPool'), hint: t('asPoolHint') }]} onChange={(choice) => change({ rangeChoice: choice })} />
        </div>
      )}
    </Card>
  );
}
