import { offeredBallotFigures } from '#modules/ballots/server/module.ts';
import { offeredDecisionFigures } from '#modules/decisions/server/module.ts';
import { offeredMeetingFigures } from '#modules/meetings/server/module.ts';
import { offeredRegisterFigures } from '#modules/register/server/module.ts';
import { offeredSuggestionFigures } from '#modules/suggestions/server/module.ts';
import { offeredSupervisionFigures } from '#modules/supervision/server/module.ts';
import type { OfferedFigure } from '#platform/server/figures/offered-figure.ts';

const offered = new Map(
  [
    ...offeredMeetingFigures,
    ...offeredBallotFigures,
    ...offeredRegisterFigures,
    ...offeredSuggestionFigures,
    ...offeredSupervisionFigures,
    ...offeredDecisionFigures,
  ].map((figure) => [figure.id, figure]),
);

/** The module's own definition of a figure of the catalogue; none while its module is not built. */
export const boundFigure = (id: string): OfferedFigure | undefined => offered.get(id);
