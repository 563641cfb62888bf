import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../lib/i18n.js';
import { uiLabels } from '../labels.js';
import css from './page.module.css';

const PRODUCT = { th: 'สุจริต', en: 'Sujarit' };
let hasOpenedOne = false;

interface PageProps {
  title: string;
  /** One quiet line under the title. */
  lead?: ReactNode;
  /** Shows a way back to where the person came from. */
  canGoBack?: boolean;
  /** Stands beside the title: a status, a second action. */
  aside?: ReactNode;
  /** Tables and boards may use the whole width. */
  isWide?: boolean;
  children: ReactNode;
}

export function Page({ title, lead, canGoBack = false, aside, isWide = false, children }: PageProps) {
  const heading = useTitle(title);
  return (
    <div className={isWide ? css.wide : css.page}>
      {canGoBack && <BackLink />}
      <header className={css.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={css.title}>{title}</h1>
          {lead && <p className={css.lead}>{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}

/** The window's title, and the focus on the heading whenever another page opens. */
function useTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${PRODUCT[document.documentElement.lang === 'en' ? 'en' : 'th']}`;
  }, [title]);
  useEffect(() => {
    if (hasOpenedOne) heading.current?.focus({ preventScroll: true });
    hasOpenedOne = true;
  }, []);
  return heading;
}

function BackLink() {
  const t = useText(uiLabels);
  return (
    <button type="button" className={css.back} onClick={() => window.history.back()}>
      <IconChevronLeft aria-hidden size={22} />
      {t('back')}
    </button>
  );
}
