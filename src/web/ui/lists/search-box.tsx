import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';

/** Typed words go to the address a moment later, so that a list keeps its place on the way back; never to the address of a page that the reader has left meanwhile. */
export function SearchBox({ label, value, onSearch }: { label: string; value: string; onSearch: (words: string) => void }) {
  const t = useText(uiLabels);
  const [typed, setTyped] = useState(value);
  const send = useDebouncedCallback(useWhileHere(onSearch), 300);
  useEffect(() => setTyped(value), [value]);
  const type = (words: string) => {
    setTyped(words);
    send(words);
  };
  return (
    <TextInput
      role="searchbox"
      inputMode="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch aria-hidden size={22} />}
      rightSection={typed ? <CloseButton size={44} aria-label={t('clearSearch')} onClick={() => type('')} /> : null}
      rightSectionWidth={52}
      size="md"
      mb="md"
    />
  );
}

function useWhileHere(onSearch: (words: string) => void): (words: string) => void {
  const { history } = useRouter();
  const [page] = useState(history.location.pathname);
  return (words) => (history.location.pathname === page ? onSearch(words) : undefined);
}
