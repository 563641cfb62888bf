import { readFileSync } from 'node:fs';
import type { Server } from 'node:https';
import { dirname } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Config } from '../config.js';
import { Clock } from '../http/clock.js';
import { CONFIG } from '../http/config.token.js';
import { ownAuthorityFile, renewIn } from './making/certificate-files.js';

/** Where this server's certificate comes from, and that the one in use is the one in the files. */
@Injectable()
export class CertificateMinder {
  private served: string | null;

  constructor(@Inject(CONFIG) private readonly config: Config, private readonly clock: Clock, private readonly host: HttpAdapterHost) {
    this.served = config.tls && readFileSync(config.tls.certFile, 'utf8');
  }

  /** PEM of the agency's own authority, or null. Its key never leaves the file. */
  authority(): string | null {
    const file = ownAuthorityFile(this.config);
    return file && readFileSync(file, 'utf8');
  }

  /** Renews what is ours in time, and takes over what anybody renewed, without a restart. */
  async mind(): Promise<void> {
    const { tls } = this.config;
    if (!tls) return;
    if (this.authority()) await renewIn(dirname(tls.certFile), this.clock.now());
    const cert = readFileSync(tls.certFile, 'utf8');
    if (cert === this.served) return;
    (this.host.httpAdapter.getHttpServer() as Server).setSecureContext({ cert, key: readFileSync(tls.keyFile) });
    this.served = cert;
  }
}
