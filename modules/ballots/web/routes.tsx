import type { WebModule } from '#platform/web/web-module.ts';

/** The pages of votes: a deputy's paper, the console, the scrutineers' table; over the meeting's pages what is open now. */
export const ballotsWeb: WebModule = {
  logWords: {
    prefix: 'ballots',
    load: async () => ({
      'zh-CN': (await import('../texts/log-zh-cn.ts')).ballotsLogZhCn,
      en: (await import('../texts/log-en.ts')).ballotsLogEn,
    }),
  },
  routes: [
    { area: 'phone', path: 'hall/$id/vote/$contestId', load: async () => (await import('./pages/phone-vote-page.tsx')).PhoneVotePage },
    { area: 'hall', path: '$id/votes/new', load: async () => (await import('./pages/hall-draw-up-page.tsx')).HallNewContestPage },
    { area: 'hall', path: '$id/votes/$contestId', load: async () => (await import('./pages/hall-contest-page.tsx')).HallContestPage },
    {
      area: 'hall',
      path: '$id/votes/$contestId/change',
      load: async () => (await import('./pages/hall-draw-up-page.tsx')).HallChangeContestPage,
    },
    { area: 'hall', path: '$id/votes/$contestId/count', load: async () => (await import('./pages/hall-count-page.tsx')).HallCountPage },
  ],
  over: [
    { area: 'phone', path: '/', load: async () => (await import('./components/phone-today-votes.tsx')).PhoneTodayVotes },
    { area: 'phone', path: 'hall/$id', load: async () => (await import('./components/phone-open-contests.tsx')).PhoneOpenContests },
    { area: 'hall', path: '$id', load: async () => (await import('./components/hall-contests.tsx')).HallContests },
    { area: 'screen', path: '$id', load: async () => (await import('./components/screen-contest.tsx')).ScreenContest },
  ],
};
