import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';

/** A small task of its own, over the page it belongs to. */
export function Dialog({ title, close, children }: { title: ReactNode; close: () => void; children: ReactNode }) {
  const t = useText(uiLabels);
  return (
    <Modal opened onClose={close} size="lg" title={<strong>{title}</strong>} closeButtonProps={{ 'aria-label': t('close'), size: 48 }}>
      {children}
    </Modal>
  );
}
