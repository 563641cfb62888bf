import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { CONFIG } from '../../http/config.token.js';
import { found } from '../../http/refusal.js';
import type { TrustView } from '../../shared/api/machine/trust.js';
import { CertificateMinder } from '../certificate-minder.service.js';
import { fingerprintOf } from '../making/certificate-facts.js';

@Injectable()
export class TrustService {
  constructor(private readonly certificates: CertificateMinder, @Inject(CONFIG) private readonly config: Config) {}

  view(): TrustView {
    const { publicUrl } = this.config;
    const authority = this.certificates.authority();
    const isHttps = publicUrl.startsWith('https:');
    return { publicUrl, isHttps, isOwnAuthority: authority !== null, trustUrl: isHttps ? this.trustUrl() : null, fingerprint: authority && fingerprintOf(authority) };
  }

  certificate(): Buffer {
    return Buffer.from(found(this.certificates.authority()));
  }

  private trustUrl(): string {
    const { httpPort, publicUrl } = this.config;
    const url = new URL('/trust', publicUrl);
    if (httpPort === null) return url.href;
    url.protocol = 'http:';
    url.port = String(httpPort);
    return url.href;
  }
}
