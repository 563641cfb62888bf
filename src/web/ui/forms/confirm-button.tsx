import { Button, Group, Modal, Stack, type ButtonProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';

interface ConfirmButtonProps extends ButtonProps {
  /** The question, ending in what will happen. */
  question: string;
  /** Says it in the words of the action, never only "yes". */
  yes: string;
  onConfirm: () => void;
  detail?: ReactNode;
  /** The deed itself is called ยกเลิก: the way out needs another word. */
  isCancelling?: boolean;
}

/** Asks once before something that cannot be undone. */
export function ConfirmButton({ question, yes, onConfirm, detail, isCancelling = false, children, ...button }: ConfirmButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const t = useText(uiLabels);
  const confirm = () => {
    setIsAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button {...button} onClick={() => setIsAsking(true)}>{children}</Button>
      <Modal opened={isAsking} onClose={() => setIsAsking(false)} title={<strong>{question}</strong>} closeButtonProps={{ 'aria-label': t('close'), size: 48 }}>
        <Stack>
          {detail}
          <Group grow preventGrowOverflow={false}>
            <Button variant="default" onClick={() => setIsAsking(false)}>{t(isCancelling ? 'goBack' : 'cancel')}</Button>
            <Button color={button.color} onClick={confirm}>{yes}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
