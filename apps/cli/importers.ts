import type { Settings } from '#apps/server/settings.ts';
import { importOrganisations } from '#modules/register/domain/import-organisations.ts';
import { importRoster } from '#modules/register/domain/import-roster.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import type { ImportResult } from '#platform/domain/sheets/import-result.ts';

export type ImportOrder = { readonly grids: readonly Grid[]; readonly settings: Settings; readonly congress: string | undefined; readonly session: number | undefined };
export type Importer = (order: ImportOrder) => Promise<ImportResult<unknown>>;


/** What can be read, by the word on the command line. */
export const importers: Readonly<Record<string, Importer>> = {
  organisations: async ({ grids }) => importOrganisations(grids),
  roster: async ({ grids }) => importRoster(grids, {}),
};
