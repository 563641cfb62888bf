import { Module } from '@nestjs/common';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { PlacesModule } from './places/places.module.js';
import { RegisterModule } from './register/register.module.js';

/** Everything the agency owns and where it stands. */
@Module({ imports: [PlacesModule, RegisterModule, CatalogueModule] })
export class InventoryModule {}
