import { importOrganisations as readOrganisations } from '#modules/register/domain/import-organisations.ts';
import { importRoster as readRoster } from '#modules/register/domain/import-roster.ts';
import {
  importOrganisations,
  importRoster,
  levelOfCongress,
  type ImportAnswer,
  type ImportRequest,
} from '#modules/register/server/module.ts';
import { importLedger } from '#modules/suggestions/server/module.ts';
import type { Grid } from '#platform/domain/sheets/grid.ts';
import type { ImportResult } from '#platform/domain/sheets/import-result.ts';
import type { Database } from '#platform/server/db/database.ts';
import { makeLawSource } from '#platform/server/law/law-source.ts';

type Deps = { readonly db: Database; readonly clock: () => Date };
export type ImportOrder = ImportRequest & { readonly session?: number };

export type ImportKind = {
  /** Into the congress, or with `commit: false` only against what its register knows. */
  readonly run: (deps: Deps, order: ImportOrder) => Promise<ImportAnswer<unknown>>;
  /** Without any installation: what can be said about the sheet by itself. */
  readonly look?: (grids: readonly Grid[]) => ImportResult<unknown>;
};

/** What can be read in, by the word on the command line, in the order in which an office does it. */
export const importKinds: Readonly<Record<string, ImportKind>> = {
  organisations: { run: importOrganisations, look: (grids) => readOrganisations(grids) },
  roster: { run: importRoster, look: (grids) => readRoster(grids, {}) },
  suggestions: { run: (deps, order) => importLedger({ ...deps, law: makeLawSource(levelOfCongress) }, order) },
};
