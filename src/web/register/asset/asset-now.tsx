import type { AssetView } from '../../../shared/api/inventory.js';
import { whole } from '../../../shared/thai/whole.js';
import { useText } from '../../lib/i18n.js';
import { SaidInstant } from '../../ui/dates/said.js';
import { TextLink } from '../../ui/layout/button-link.js';
import { Card } from '../../ui/layout/card.js';
import { Facts } from '../../ui/layout/facts.js';
import { Parts } from '../../ui/words/parts.js';
import { registerLabels } from '../labels.js';
import css from '../register.module.css';
import { AssetStateBadge, ConditionBadge } from '../state-badges.js';
import { HoursText } from './hours-text.js';

const TONES = { free: 'plain', reserved: 'warn', out: 'info', overdue: 'bad' } as const;

function WhyNotLent({ asset: { register, lendable, condition } }: { asset: AssetView }) {
  const t = useText(registerLabels);
  if (register?.number === null) return <p>{t('numberBeforeLending')}</p>;
  return lendable && condition !== 'usable' ? <p>{t('conditionEndsLending')}</p> : null;
}

const placesOf = ({ storeName, roomName, siteName, register }: AssetView): string[] => [storeName, roomName, siteName, register?.placeText].flatMap((one) => (one ? [whole(one)] : []));

/** May it be borrowed, until when is it away, and where is it collected. */
export function AssetNow({ asset }: { asset: AssetView }) {
  const t = useText(registerLabels);
  const { loan } = asset;
  return (
    <Card tone={TONES[loan.state]}>
      <p className={css.badges}>
        <AssetStateBadge state={loan.state} isLendable={asset.lendable} condition={asset.condition} />
        <ConditionBadge condition={asset.condition} />
      </p>
      <WhyNotLent asset={asset} />
      <Facts
        items={[
          [t(loan.state === 'reserved' ? 'reservedUntil' : 'dueBack'), loan.dueAt && <SaidInstant at={loan.dueAt} />],
          [t('borrower'), loan.borrowerName],
          [t('slip'), loan.requestId && <TextLink to="/requests/$id" params={{ id: loan.requestId }}>{loan.slipNumber ?? t('openRequest')}</TextLink>],
          [t('custody'), asset.custody && <TextLink to="/custodies/$id" params={{ id: asset.custody.custodyId }}>{asset.custody.holderName}</TextLink>],
          [t('place'), placesOf(asset).length > 0 && <Parts key="place" of={placesOf(asset)} />],
          [t('hours'), asset.storeHours.length > 0 && <HoursText hours={asset.storeHours} />],
          [t('unit'), asset.unitName],
          [t('keeper'), asset.register?.responsiblePersonName],
        ]}
      />
    </Card>
  );
}
