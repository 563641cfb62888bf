import { NativeSelect } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { ASSET_SORTS, CONDITIONS } from '../../../shared/vocab.js';
import { useText } from '../../lib/i18n.js';
import { ClassField } from '../../ui/pickers/class-field.js';
import { PlaceField } from '../../ui/pickers/place-field.js';
import { UnitField } from '../../ui/pickers/unit-field.js';
import { wordLabels } from '../../ui/words/labels.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import type { RegisterSearch } from './register-search.js';

interface RegisterFiltersProps {
  search: RegisterSearch;
  show: (part: RegisterSearch) => void;
}

/** Folded away until wanted; says how many are set. */
export function RegisterFilters({ search, show }: RegisterFiltersProps) {
  const t = useText(registerLabels);
  const { unitId, classId, storeId, condition, inCustody } = search;
  const set = [unitId, classId, storeId, condition, inCustody].filter(Boolean).length;
  return (
    <details className={css.filters} open={set > 0 || undefined}>
      <summary><IconFilter aria-hidden size={22} /> {set > 0 ? t('filtersSet', { n: set }) : t('filters')}</summary>
      <div className={css.filterFields}>
        <UnitField label={t('unit')} placeholder={t('any')} value={unitId ?? null} onChange={(id) => show({ unitId: id ?? undefined })} />
        <ClassField label={t('class')} placeholder={t('any')} value={classId ?? null} onChange={(id) => show({ classId: id ?? undefined })} />
        <PlaceField kind="stores" label={t('store')} placeholder={t('any')} value={storeId ?? null} onChange={(id) => show({ storeId: id ?? undefined })} />
        <ConditionFilter search={search} show={show} />
        <CustodyFilter search={search} show={show} />
        <SortField search={search} show={show} />
      </div>
    </details>
  );
}

function ConditionFilter({ search, show }: RegisterFiltersProps) {
  const t = useText(registerLabels);
  const words = useText(wordLabels);
  const data = [{ value: '', label: t('any') }, ...CONDITIONS.map((value) => ({ value, label: words(value) }))];
  return (
    <NativeSelect
      label={t('condition')}
      data={data}
      size="md"
      value={search.condition ?? ''}
      onChange={(event) => show({ condition: CONDITIONS.find((one) => one === event.currentTarget.value) })}
    />
  );
}

/** With whom: in somebody's custody, or with nobody. */
function CustodyFilter({ search, show }: RegisterFiltersProps) {
  const t = useText(registerLabels);
  const data = [{ value: '', label: t('any') }, { value: 'true', label: t('withSomebody') }, { value: 'false', label: t('withNobody') }];
  const choose = (value: string) => show({ inCustody: (['true', 'false'] as const).find((one) => one === value) });
  return <NativeSelect label={t('inCustody')} data={data} size="md" value={search.inCustody ?? ''} onChange={(event) => choose(event.currentTarget.value)} />;
}

function SortField({ search: { sort = 'name', order }, show }: RegisterFiltersProps) {
  const t = useText(registerLabels);
  const data = ASSET_SORTS.flatMap((one) => [{ value: one, label: t(`${one}-up`) }, { value: `${one} desc`, label: t(`${one}-down`) }]);
  const choose = (value: string) => {
    const [by, way] = value.split(' ');
    show({ sort: ASSET_SORTS.find((one) => one === by), order: way === 'desc' ? 'desc' : undefined });
  };
  return <NativeSelect label={t('sort')} data={data} size="md" value={order ? `${sort} desc` : sort} onChange={(event) => choose(event.currentTarget.value)} />;
}
