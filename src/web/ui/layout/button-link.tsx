import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type AnchorHTMLAttributes } from 'react';

type Rest<P> = P & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P>;

const ButtonAnchor = forwardRef<HTMLAnchorElement, Rest<ButtonProps>>((props, ref) => <Button component="a" ref={ref} {...props} />);
ButtonAnchor.displayName = 'ButtonAnchor';

const TextAnchor = forwardRef<HTMLAnchorElement, Rest<AnchorProps>>((props, ref) => <Anchor ref={ref} underline="always" {...props} />);
TextAnchor.displayName = 'TextAnchor';

/** A link that looks like a button; `to`, `params` and `search` are checked against the routes. */
export const ButtonLink = createLink(ButtonAnchor);
export const TextLink = createLink(TextAnchor);
