import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../lib/i18n.js';
import { Chips } from '../ui/forms/chips.js';
import { placesQuery } from '../ui/pickers/place-field.js';
import { openingLabels } from './labels.js';

const ELSEWHERE = 'elsewhere';

export interface Place {
  siteId: string | null;
  isElsewhere: boolean;
  text: string;
}
export const NO_PLACE: Place = { siteId: null, isElsewhere: false, text: '' };

export function OpeningPlace({ place, change }: { place: Place; change: (place: Place) => void }) {
  const t = useText(openingLabels);
  const sites = useQuery(placesQuery('sites'));
  const options = [...(sites.data?.items ?? []).filter((site) => !site.ended).map((site) => ({ value: site.id, label: site.name })), { value: ELSEWHERE, label: t('elsewhere') }];
  const pick = (value: string) => change({ ...place, siteId: value === ELSEWHERE ? null : value, isElsewhere: value === ELSEWHERE });
  return (
    <>
      <Chips legend={t('where')} required value={place.isElsewhere ? ELSEWHERE : place.siteId} options={options} onChange={pick} />
      {place.isElsewhere && <TextInput label={t('elsewhereWhere')} required maxLength={300} size="md" value={place.text} onChange={(event) => change({ ...place, text: event.currentTarget.value })} />}
    </>
  );
}
