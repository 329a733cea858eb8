import { ballotsWeb } from '#modules/ballots/web/routes.tsx';
import { insightsWeb } from '#modules/insights/web/routes.tsx';
import { meetingsWeb } from '#modules/meetings/web/routes.tsx';
import { registerWeb } from '#modules/register/web/routes.tsx';
import { suggestionsWeb } from '#modules/suggestions/web/routes.tsx';
import { decisionsWeb } from '#modules/decisions/web/routes.tsx';
import { supervisionWeb } from '#modules/supervision/web/routes.tsx';
import { identityWeb } from '#platform/web/identity/routes.tsx';
import { lawWeb } from '#platform/web/law/routes.tsx';
import type { WebModule } from '#platform/web/web-module.ts';

/** The explicit list of what the signed-in app is made of: each module's `web/routes.tsx`. */
export const webModules: readonly WebModule[] = [
  suggestionsWeb,
  insightsWeb,
  meetingsWeb,
  supervisionWeb,
  decisionsWeb,
  registerWeb,
  lawWeb,
  identityWeb,
  ballotsWeb,
];
