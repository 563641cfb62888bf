import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { Public } from '../../http/requires.js';
import { BinaryReply } from '../../http/reply/binary-reply.js';
import { TrustView } from '../../shared/api/machine/trust.js';
import { TrustService } from './trust.service.js';

/** Phones offer to install what they get under this type. */
export const CERTIFICATE_TYPE = 'application/x-x509-ca-cert';

/** What a device needs before it can trust us: nothing here is secret. */
@Controller('trust')
export class TrustController {
  constructor(private readonly trust: TrustService) {}

  /** The page on the plain port asks for this to learn whether the device trusts us. */
  @Get()
  @Public()
  @Header('cross-origin-resource-policy', 'cross-origin')
  view(): TrustView {
    return this.trust.view();
  }

  @Get('ca.crt')
  @Public()
  @Header('content-type', CERTIFICATE_TYPE)
  @BinaryReply(CERTIFICATE_TYPE)
  certificate(): StreamableFile {
    return new StreamableFile(this.trust.certificate(), { type: CERTIFICATE_TYPE });
  }
}
