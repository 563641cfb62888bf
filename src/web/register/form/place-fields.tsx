import { TextInput } from '@mantine/core';
import { useText } from '../../lib/i18n.js';
import type { Draft } from '../../lib/use-draft.js';
import { ColleagueField } from '../../ui/forms/colleague-field.js';
import { useFields } from '../../ui/forms/use-fields.js';
import { Card } from '../../ui/layout/card.js';
import { PlaceField } from '../../ui/pickers/place-field.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import type { AssetText } from './asset-text.js';

export function PlaceFields({ draft, error }: { draft: Draft<AssetText>; error: unknown }) {
  const t = useText(registerLabels);
  const { text, errorOf } = useFields(draft, error);
  const { value, change } = draft;
  return (
    <Card title={t('whereItIs')}>
      <div className={css.stack}>
        <PlaceField kind="sites" label={t('site')} value={value.siteId} onChange={(siteId) => change({ siteId, storeId: null, roomId: null })} error={errorOf('siteId')} />
        <div className={css.pair}>
          <PlaceField kind="stores" siteId={value.siteId} label={t('store')} value={value.storeId} onChange={(storeId) => change({ storeId })} error={errorOf('storeId')} />
          <PlaceField kind="rooms" siteId={value.siteId} label={t('room')} value={value.roomId} onChange={(roomId) => change({ roomId })} error={errorOf('roomId')} />
        </div>
        <TextInput label={t('placeText')} maxLength={300} {...text('placeText')} />
        <ColleagueField label={t('keeper')} value={value.keeper} onChange={(keeper) => change({ keeper })} error={errorOf('responsiblePersonId')} />
      </div>
    </Card>
  );
}
