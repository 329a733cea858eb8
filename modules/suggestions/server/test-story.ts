import type { SuggestionView } from '../contract/views.ts';
import { taskOf, type TestWorld } from './test-world.ts';

export const TEST_REPLY = {
  body: '您提出的建议收悉。经会同有关单位研究，现答复如下。',
  answers: ['7月31日前完成42个老旧小区集中充电棚建设。', '自3月起每月开展一次消防巡查，结果张贴公示。'],
  class: 'planned',
  publicity: 'full',
  contactName: '解宁',
  contactPhone: '0512-53520000',
  promises: [{ text: '老旧小区集中充电棚', target: 42, unitOfMeasure: '个', dueOn: '2026-07-31', responsible: '曾立' }],
};

/** Steps that many tests begin with, each through the real commands. */
export function tellStory(world: TestWorld) {
  const { act, units } = world;
  const accepted = async (form: Parameters<TestWorld['draft']>[1] = {}): Promise<SuggestionView> => {
    const filed = await act('lead', 'suggestion', 'file', await world.draft('lead', form));
    return act('office', 'suggestion', 'accept', filed, {});
  };
  const handling = async (form: Parameters<TestWorld['draft']>[1] = {}): Promise<SuggestionView> => {
    const assigned = await act('office', 'suggestion', 'hand-over', await accepted(form), {
      direct: true,
      units: [
        { organisationId: units.lead, role: 'lead' },
        { organisationId: units.co, role: 'co' },
      ],
    });
    const signed = await act('leadClerk', 'task', 'sign-for', assigned, {}, taskOf(assigned, units.lead));
    return act('coClerk', 'task', 'sign-for', signed, {}, taskOf(signed, units.co));
  };
  const heard = async (at: SuggestionView): Promise<SuggestionView> =>
    act('leadClerk', 'task', 'log-contact', at, { way: 'visit', on: world.today(), summary: '登门听取意见。' }, taskOf(at, units.lead));
  const answered = async (
    form: Parameters<TestWorld['draft']>[1] = {},
    reply: Record<string, unknown> = TEST_REPLY,
  ): Promise<SuggestionView> => {
    let at = await handling(form);
    const task = taskOf(at, units.lead);
    at = await act(
      'coClerk',
      'task',
      'send-co-opinion',
      at,
      { opinion: '已将42个小区列入2026年改造计划，6月底前提供场地。' },
      taskOf(at, units.co),
    );
    at = await act('leadClerk', 'task', 'draft-reply', await heard(at), reply, task);
    at = await act('leadChecker', 'task', 'check-reply', at, {}, task);
    at = await act('leadHead', 'task', 'sign-reply', at, {}, task);
    at = await act('government', 'task', 'approve-reply', at, {}, task);
    return act('leadClerk', 'task', 'send-reply', at, { way: 'face-to-face' }, task);
  };
  return { accepted, handling, heard, answered };
}
