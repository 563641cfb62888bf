import { Module } from '@nestjs/common';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { CustodyModule } from './custody/custody.module.js';
import { FilesModule } from './files/files.module.js';
import { PermitsModule } from './permits/permits.module.js';
import { PlacesModule } from './places/places.module.js';
import { RegisterImportModule } from './register-import/register-import.module.js';
import { RegisterModule } from './register/register.module.js';
import { TagsModule } from './tags/tags.module.js';

/** Everything the agency owns, where it stands, and with whom. */
@Module({ imports: [PlacesModule, FilesModule, RegisterModule, RegisterImportModule, CatalogueModule, TagsModule, CustodyModule, PermitsModule] })
export class InventoryModule {}
