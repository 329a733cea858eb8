import type { Browser, Page } from 'playwright-core';
import { arrive, OFFICE, type Visitor } from './visitor.ts';

/** Everybody of the offices at a desk of his own; who has come once stays signed in. */
export function openDesks(browser: Browser, address: string) {
  const here = new Map<string, Promise<Visitor>>();
  const visitor = (login: string): Promise<Visitor> => {
    const known = here.get(login) ?? arrive(browser, { address, login, size: OFFICE });
    here.set(login, known);
    return known;
  };
  return {
    visitor,
    /** The matter on the desk of this person, as it now stands. */
    at: async (login: string, id: string): Promise<Page> => {
      const { page } = await visitor(login);
      await page.goto(`/desk/suggestions/${id}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    close: async (): Promise<void> => {
      for (const each of here.values()) await (await each).context.close();
    },
  };
}

export type Desks = ReturnType<typeof openDesks>;
