import { defineLifecycle } from '#platform/domain/lifecycle.ts';
import type { Relation } from './relations.ts';

export const TASK_STATES = [
  'assigned', 'handling', 'return-review', 'returned', 'extension-review', 'checking', 'signing', 'government-check',
  'ready', 'replied', 'opinion-sent', 'ended',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const TASK_CLOCKS = ['return', 'first-contact', 'co-opinion', 'reassign', 'opinion-redo'] as const;
export type TaskClock = (typeof TASK_CLOCKS)[number];

const WORKING = ['handling', 'checking', 'signing', 'government-check', 'ready'] as const;

/** What one unit does with its part of a suggestion (domain B.1, rows 已交办 to 答复待发). */
export const taskLifecycle = defineLifecycle({
  name: 'suggestion-task',
  initial: 'assigned',
  states: TASK_STATES,
  final: ['returned', 'ended'],
  transitions: [
    { action: 'sign-for', from: ['assigned'], to: 'handling', who: ['lead-clerk', 'co-clerk'], starts: ['return', 'first-contact', 'co-opinion'], rules: ['SUG-13', 'SUG-14', 'SUG-16'], primary: true },
    { action: 'request-return', from: ['assigned', 'handling'], to: 'return-review', who: ['lead-clerk', 'co-clerk'], stops: ['return'], starts: ['reassign'], rules: ['SUG-13'], paper: 'return-form' },
    { action: 'grant-return', from: ['return-review'], to: 'returned', who: ['government-office', 'deputies-office'], stops: ['reassign', 'first-contact', 'co-opinion'], rules: ['SUG-13'], primary: true },
    { action: 'refuse-return', from: ['return-review'], to: 'handling', who: ['government-office', 'deputies-office'], stops: ['reassign'], rules: ['SUG-13'] },
    { action: 'log-contact', from: WORKING, to: 'same', who: ['lead-clerk'], stops: ['return', 'first-contact'], rules: ['SUG-08', 'SUG-16'] },
    { action: 'answer-contact', from: [...WORKING, 'replied'], to: 'same', who: ['lead-deputy'], rules: ['SUG-08'] },
    { action: 'request-extension', from: ['handling'], to: 'extension-review', who: ['lead-clerk'], stops: ['return'], rules: ['SUG-06', 'SUG-07'], paper: 'extension-form' },
    { action: 'grant-extension', from: ['extension-review'], to: 'handling', who: ['deputies-office', 'government-office'], rules: ['SUG-06', 'SUG-07'], primary: true },
    { action: 'refuse-extension', from: ['extension-review'], to: 'handling', who: ['deputies-office', 'government-office'], rules: ['SUG-06', 'SUG-07'] },
    { action: 'send-co-opinion', from: ['handling'], to: 'opinion-sent', who: ['co-clerk'], stops: ['return', 'co-opinion', 'opinion-redo'], rules: ['SUG-14'], paper: 'co-opinion', primary: true },
    { action: 'send-back-co-opinion', from: ['opinion-sent'], to: 'handling', who: ['lead-towards-co'], starts: ['opinion-redo'], rules: ['SUG-14'] },
    { action: 'draft-reply', from: ['handling'], to: 'checking', who: ['lead-clerk'], stops: ['return', 'first-contact'], rules: ['SUG-08', 'SUG-17', 'SUG-18'], paper: 'reply-letter', primary: true },
    { action: 'check-reply', from: ['checking'], to: 'signing', who: ['lead-checker', 'lead-head'], rules: ['SUG-17'], primary: true },
    { action: 'send-back-draft', from: ['checking', 'signing', 'government-check'], to: 'handling', who: ['lead-checker', 'lead-head', 'government-office'], rules: ['SUG-17'] },
    { action: 'sign-reply', from: ['signing'], to: 'government-check', who: ['lead-head'], rules: ['SUG-17'], primary: true },
    { action: 'approve-reply', from: ['government-check'], to: 'ready', who: ['government-office', 'deputies-office'], rules: ['SUG-17'], primary: true },
    { action: 'send-reply', from: ['ready'], to: 'replied', who: ['lead-clerk'], rules: ['SUG-05', 'SUG-08', 'SUG-17'], paper: 'reply-letter', primary: true },
    // A second round, or a co-ordination, opens the task again; the first answer stays.
    { action: 'reopen-task', from: ['replied'], to: 'handling', who: ['matter'], rules: ['SUG-20', 'SUG-21'] },
    { action: 'end-task', from: ['assigned', 'return-review', 'extension-review', 'opinion-sent', ...WORKING], to: 'ended', who: ['matter'], stops: ['return', 'first-contact', 'co-opinion', 'reassign', 'opinion-redo'], rules: ['SUG-11', 'SUG-13'] },
  ],
} as const satisfies Parameters<typeof defineLifecycle<TaskState, string, Relation, TaskClock>>[0]);

const OVER: readonly string[] = taskLifecycle.final;
/** Whether the unit is out of it: returned to whom it came from, or ended with the matter. */
export const isOver = ({ state }: { readonly state: string }): boolean => OVER.includes(state);
/** Whether the unit still owes something. */
export const isOwed = (task: { readonly state: string }): boolean => task.state !== 'replied' && !isOver(task);
