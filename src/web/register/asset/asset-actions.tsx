import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AssetView } from '../../../shared/api/inventory.js';
import type { AssetAction } from '../../../shared/vocab.js';
import { useText } from '../../lib/i18n.js';
import { useDraft } from '../../lib/use-draft.js';
import { ButtonLink } from '../../ui/layout/button-link.js';
import { LabelsDialog } from '../labels-dialog.js';
import { registerLabels } from '../labels.js';
import { LendingDialog } from '../lending-dialog.js';
import css from '../register.module.css';
import { ConditionDialog } from './condition-dialog.js';
import { NumberDialog } from './number-dialog.js';
import { RevokeDialog } from './revoke-dialog.js';

const NO_CHOICE: { lines: object[] } = { lines: [] };
const ORDER: readonly AssetAction[] = ['request', 'number', 'mark-lendable', 'change', 'change-condition', 'print-label', 'revoke-tag', 'mark-not-lendable', 'report-sighting'];

/** What this person may do with the thing now, the usual first. */
export function AssetActions({ asset }: { asset: AssetView }) {
  const t = useText(registerLabels);
  const navigate = useNavigate();
  const [open, setOpen] = useState<AssetAction | null>(null);
  const ask = useAskFor(asset);
  const tag = asset.register?.tag;
  const usual: readonly AssetAction[] = asset.condition === 'usable' ? ORDER : ['change-condition', ...ORDER.filter((one) => one !== 'change-condition')];
  const offered = usual.filter((action) => asset.allowedActions.includes(action) && (action !== 'report-sighting' || tag));
  const mayAssign = asset.allowedActions.includes('change') && !asset.custody && (asset.loan.state === 'free' || asset.loan.state === 'reserved') && asset.condition === 'usable';
  const act = (action: AssetAction) => {
    if (action === 'request') ask();
    else if (action === 'change') void navigate({ to: '/register/assets/$id/edit', params: { id: asset.id } });
    else if (action === 'report-sighting') void navigate({ to: '/t/$tag', params: { tag: tag ?? '' } });
    else setOpen(action);
  };
  return (
    <>
      <div className={css.actions}>
        {offered.map((action, i) => <Button key={action} variant={i === 0 ? 'filled' : 'default'} color={action === 'revoke-tag' ? 'red' : undefined} onClick={() => act(action)}>{t(action)}</Button>)}
        {mayAssign && <ButtonLink variant="default" to="/custodies/new" search={{ asset: asset.id }}>{t('assign-custody')}</ButtonLink>}
      </div>
      {open && <OpenDialog asset={asset} action={open} close={() => setOpen(null)} />}
    </>
  );
}

function OpenDialog({ asset, action, close }: { asset: AssetView; action: AssetAction; close: () => void }) {
  if (action === 'number') return <NumberDialog asset={asset} close={close} />;
  if (action === 'change-condition') return <ConditionDialog asset={asset} close={close} />;
  if (action === 'print-label') return <LabelsDialog ids={[asset.id]} poolIds={[]} close={close} />;
  if (action === 'revoke-tag') return <RevokeDialog tag={asset.register?.tag ?? ''} close={close} />;
  return <LendingDialog lending={{ lendable: action === 'mark-lendable', ids: [asset.id] }} close={close} />;
}

/** The thing is already chosen when the four steps of asking begin. */
function useAskFor({ id, entryId, name, register, unitId, unitName }: AssetView): () => void {
  const navigate = useNavigate();
  const draft = useDraft('ask', NO_CHOICE);
  return () => {
    const line = { entryId, assetId: id, name, number: register?.number ?? undefined, quantity: 1, unitId, unitName, unitWord: register?.unitWord ?? '', tracking: 'asset' };
    draft.change({ lines: [line] });
    void navigate({ to: '/ask/when' });
  };
}
