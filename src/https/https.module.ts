import { Module } from '@nestjs/common';
import { CertificateMinder } from './certificate-minder.service.js';
import { TrustController } from './trust/trust.controller.js';
import { TrustService } from './trust/trust.service.js';

@Module({ controllers: [TrustController], providers: [CertificateMinder, TrustService], exports: [CertificateMinder] })
export class HttpsModule {}
