import { describe, expect, it } from 'vitest';
import { keyForms, motionForms, promiseForms, suggestionForms, taskForms } from '../contract/forms.ts';
import { lifecycles } from '../domain/lifecycles.ts';
import { acts } from './acts.ts';

const forms = { suggestion: suggestionForms, motion: motionForms, task: taskForms, promise: promiseForms, key: keyForms };
const ofPeople = Object.entries(lifecycles).flatMap(([of, table]) =>
  table.transitions.filter((line) => line.who.some((who) => who !== 'matter')).map((line) => `${of} ${line.action}`),
);

describe('the acts', () => {
  it('are exactly the steps of the lifecycle tables that people take', () => {
    expect(acts.map((act) => `${act.of} ${act.action}`).toSorted()).toEqual([...new Set(ofPeople)].toSorted());
  });

  it('are exactly the endpoints of the contract', () => {
    const endpoints = Object.entries(forms).flatMap(([of, list]) => Object.keys(list).map((action) => `${of} ${action}`));
    expect(endpoints.toSorted()).toEqual(acts.map((act) => `${act.of} ${act.action}`).toSorted());
  });
});
