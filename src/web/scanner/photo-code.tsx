import { Button, FileButton } from '@mantine/core';
import { IconPhotoScan } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../lib/i18n.js';
import { Notice } from '../ui/layout/notice.js';
import { readCodes } from './decoder.js';
import { scannerLabels } from './labels.js';

/** A photo of the label, where the camera is refused; the picture never leaves the device. */
export function PhotoCode({ onText }: { onText: (text: string) => void }) {
  const t = useText(scannerLabels);
  const [foundNothing, setFoundNothing] = useState(false);
  const read = async (file: File | null) => {
    if (!file) return;
    const picture = await createImageBitmap(file).catch(() => null);
    const texts = picture ? await readCodes(picture) : [];
    setFoundNothing(!texts.length);
    texts.forEach(onText);
  };
  return (
    <>
      {foundNothing && <Notice tone="warn" isAnswer>{t('photoNothing')}</Notice>}
      <FileButton accept="image/*" onChange={(file) => void read(file)}>
        {(button) => <Button {...button} fullWidth variant="default" leftSection={<IconPhotoScan aria-hidden size={24} />}>{t('photo')}</Button>}
      </FileButton>
    </>
  );
}
