import { Button, FileButton } from '@mantine/core';
import { IconPhotoUp, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { Refusal } from '../../ui/layout/refusal.js';
import css from '../admin.module.css';
import { settingLabels } from './labels.js';

/** Sends a picture up at once; it is used once the change is saved. */
export function EmblemField({ fileId, change }: { fileId: string; change: (fileId: string) => void }) {
  const t = useText(settingLabels);
  const upload = useMutation({
    mutationFn: (file: File) => api.upload<{ id: string }>('/files?kind=emblem', file, file.name),
    onSuccess: ({ id }) => change(id),
  });
  return (
    <div>
      <EmblemText fileId={fileId} />
      <p className="soft">{t('emblemHint')}</p>
      <Refusal error={upload.error} />
      <div className={css.actions}>
        <FileButton accept="image/png,image/jpeg" onChange={(file) => file && upload.mutate(file)}>
          {(button) => <Button {...button} variant="default" loading={upload.isPending} leftSection={<IconPhotoUp aria-hidden size={22} />}>{t(fileId ? 'anotherEmblem' : 'chooseEmblem')}</Button>}
        </FileButton>
        {fileId && <Button variant="subtle" color="red" leftSection={<IconTrash aria-hidden size={22} />} onClick={() => change('')}>{t('removeEmblem')}</Button>}
      </div>
    </div>
  );
}

export function EmblemText({ fileId }: { fileId: string }) {
  const t = useText(settingLabels);
  return fileId ? <img className={css.emblem} src={`/api/files/${fileId}`} alt={t('emblem')} /> : <span>{t('noEmblem')}</span>;
}
