import type { AssetRegisterFields, AssetView } from '../../../shared/api/inventory.js';
import { ASSET_KIND_WORDS, FUND_KIND_WORDS } from '../../../shared/labels/register.js';
import { readableTag } from '../../../shared/tag-code.js';
import { useLanguage, useText } from '../../lib/i18n.js';
import { Money, SaidDate } from '../../ui/dates/said.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { registerLabels } from '../labels.js';

/** The fields of the register, for the supply office and auditors. */
export function AssetDetails({ asset: { register } }: { asset: AssetView }) {
  const t = useText(registerLabels);
  if (!register) return null;
  return (
    <>
      <Card title={t('details')}>
        <What register={register} />
      </Card>
      <Card title={t('acquisition')}>
        <HowAcquired register={register} />
      </Card>
      {register.extra.length > 0 && <Card title={t('fromFile')}><Facts items={register.extra.map(({ name, value }) => [name, value] as const)} /></Card>}
    </>
  );
}

function What({ register }: { register: AssetRegisterFields }) {
  const t = useText(registerLabels);
  const language = useLanguage();
  return (
    <Facts
      items={[
        [t('assetNumber'), register.number ?? t('unnumbered')],
        [t('gfmis'), register.gfmisNumber],
        [t('kind'), ASSET_KIND_WORDS[register.kind][language]],
        [t('brand'), [register.brand, register.model].filter(Boolean).join(' ')],
        [t('serial'), register.serial],
        [t('accessories'), register.accessories.join(', ')],
        [t('tag'), register.tag ? <TextLink key="tag" to="/t/$tag" params={{ tag: register.tag }}>{readableTag(register.tag)}</TextLink> : t('noTag')],
        [t('note'), register.note && <span key="note" style={{ whiteSpace: 'pre-line' }}>{register.note}</span>],
      ]}
    />
  );
}

function HowAcquired({ register }: { register: AssetRegisterFields }) {
  const t = useText(registerLabels);
  const language = useLanguage();
  const { unitPriceSatang: price, acquiredOn, fundKind } = register;
  return (
    <Facts
      items={[
        [t('price'), price === null ? t('priceUnknown') : <Money key="price" satang={price} />],
        [t('acquiredOn'), acquiredOn ? <SaidDate key="on" on={acquiredOn} /> : t('unknown')],
        [t('documentNumber'), register.documentNumber],
        [t('seller'), register.seller],
        [t('fund'), fundKind && FUND_KIND_WORDS[fundKind][language]],
        [t('acquiredWay'), register.acquiredBy],
      ]}
    />
  );
}
