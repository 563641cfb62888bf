import { Type } from 'class-transformer';
import { IsIn, IsObject, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { EmergencyCheckoutBody } from '../../shared/api/loans/checkouts.js';
import type { EmergencyWord } from '../../shared/api/loans/emergencies.js';
import { EMERGENCY_MEANS, type EmergencyMeans } from '../../shared/vocab.js';
import { CheckoutDto } from '../checkout.dto.js';

export class EmergencyWordDto implements EmergencyWord {
  @IsUUID()
  officerId!: string;

  @IsIn(EMERGENCY_MEANS)
  reachedBy!: EmergencyMeans;

  @IsString() @MaxLength(1000) @Matches(/[\p{L}\p{N}]/u)
  reason!: string;
}

export class EmergencyCheckoutDto extends CheckoutDto implements EmergencyCheckoutBody {
  @IsObject() @ValidateNested() @Type(() => EmergencyWordDto)
  emergency!: EmergencyWordDto;
}
