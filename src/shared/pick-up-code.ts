const PREFIX = 'sujarit-pickup:';

/** Text of the QR on the borrower's phone: never a link, so no tag scanner takes it for a sticker. */
export function pickUpText(requestId: string, code: string): string {
  return `${PREFIX}${requestId}:${code}`;
}

/** The six digits in what was scanned or typed; null when it is neither a pick-up QR of this slip nor six digits. */
export function pickUpCodeIn(text: string, requestId: string): string | null {
  const trimmed = text.trim();
  if (trimmed.startsWith(PREFIX)) {
    const [id, code] = trimmed.slice(PREFIX.length).split(':');
    return id === requestId && code !== undefined && /^\d{6}$/.test(code) ? code : null;
  }
  const digits = trimmed.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
