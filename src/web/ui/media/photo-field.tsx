import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconCamera, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { FileKind } from '../../../shared/vocab.js';
import { api } from '../../lib/api.js';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import { Refusal } from '../layout/refusal.js';
import { Photo } from './photo.js';

interface PhotoFieldProps {
  label: string;
  kind: Extract<FileKind, 'photo' | 'paper'>;
  required?: boolean;
  error?: string;
  fileId: string | null;
  onChange: (fileId: string | null) => void;
}

/** Takes or chooses a picture and sends it up at once; what is kept is the id of the file. */
export function PhotoField({ label, kind, required = false, error, fileId, onChange }: PhotoFieldProps) {
  const t = useText(uiLabels);
  const upload = useMutation({
    mutationFn: (file: File) => api.upload<{ id: string }>(`/files?kind=${kind}`, file, file.name),
    onSuccess: (file) => onChange(file.id),
  });
  return (
    <Stack gap="xs" mb="md">
      <Text fw={600}>{label} {required ? <Text span c="red.8" aria-hidden>*</Text> : <Text span c="dimmed">({t('optional')})</Text>}</Text>
      {fileId && <Photo fileId={fileId} name={label} isLarge />}
      <Refusal error={upload.error} />
      <Group gap="xs">
        <FileButton accept="image/*" onChange={(file) => file && upload.mutate(file)}>
          {(button) => (
            <Button {...button} variant="default" loading={upload.isPending} leftSection={<IconCamera aria-hidden size={22} />}>
              {t(fileId ? 'anotherPhoto' : 'choosePhoto')}
            </Button>
          )}
        </FileButton>
        {fileId && <Button variant="subtle" color="red" onClick={() => onChange(null)} leftSection={<IconTrash aria-hidden size={22} />}>{t('removePhoto')}</Button>}
      </Group>
      {error && <Text size="xs" c="var(--mantine-color-error)">{error}</Text>}
    </Stack>
  );
}
