import { IconPackage } from '@tabler/icons-react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import css from './photo.module.css';

/** A photo of a thing by the id of its file, or a quiet picture where there is none. */
export function Photo({ fileId, name, isLarge = false }: { fileId: string | null; name: string; isLarge?: boolean }) {
  const t = useText(uiLabels);
  const size = isLarge ? css.large : css.small;
  if (!fileId) return <span className={`${css.none} ${size}`} aria-hidden><IconPackage size={isLarge ? 64 : 36} stroke={1.3} /></span>;
  return <img className={`${css.photo} ${size}`} src={`/api/files/${fileId}`} alt={t('photoOf', { name })} loading="lazy" />;
}
