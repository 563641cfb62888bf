import { IconChevronRight } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';
import css from './row-link.module.css';

const RowAnchor = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(({ children, className, ...rest }, ref) => (
  <a ref={ref} {...rest} className={`${css.row} ${className ?? ''}`}>
    <span className={css.body}>{children}</span>
    <IconChevronRight aria-hidden className={css.arrow} size={24} />
  </a>
));
RowAnchor.displayName = 'RowAnchor';

/** A whole row of a list that opens something. */
export const RowLink = createLink(RowAnchor);
