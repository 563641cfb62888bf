/** `GET /api/trust` (public): how a phone or computer comes to open this server over https. */
export class TrustView {
  /** Address to use, as people type it. */
  publicUrl!: string;
  isHttps!: boolean;
  /** The certificate is of the agency's own authority: each device is told once to trust it. */
  isOwnAuthority!: boolean;
  /** The page that leads through it; it opens before the device trusts us. Null without https. */
  trustUrl!: string | null;
  /** SHA-256 of the authority's certificate, to compare by eye. */
  fingerprint!: string | null;
}
