import { useSyncExternalStore } from 'react';
import { storedChoice } from './stored-choice.ts';

const choice = storedChoice<'0' | '1'>('renda.elder', ['0', '1'], () => '0');

/** Elder view (长辈版): body 22 px and targets of 60 px, by `data-elder` on the root. */
export function setElder(on: boolean): void {
  choice.set(on ? '1' : '0');
  showElder();
}

export function showElder(): void {
  document.documentElement.dataset['elder'] = choice.get();
}

export function useElder(): boolean {
  return useSyncExternalStore(choice.subscribe, choice.get, choice.get) === '1';
}
