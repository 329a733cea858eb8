import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LiveSource, makeLiveConnection } from './live-connection.ts';

/** The browser's end of a stream, moved by hand. */
function makeSource(address: string) {
  const listeners = new Map<string, (event: { data?: unknown }) => void>();
  const source = {
    address,
    readyState: 0,
    isClosed: false,
    addEventListener: (type: string, listener: (event: { data?: unknown }) => void) => void listeners.set(type, listener),
    close: () => {
      source.isClosed = true;
    },
    say: (type: string, data?: unknown) => listeners.get(type)?.({ data: JSON.stringify(data) }),
  };
  return source satisfies LiveSource;
}

const opened: ReturnType<typeof makeSource>[] = [];
const open = (address: string) => {
  const source = makeSource(address);
  opened.push(source);
  return source;
};
const last = () => opened.at(-1) ?? makeSource('none');

beforeEach(() => {
  vi.useFakeTimers();
  opened.length = 0;
});
afterEach(() => vi.useRealTimers());

it('opens one stream for all that a page watches, and tells each part of its own topics', () => {
  const connection = makeLiveConnection({ open });
  const [first, second] = [vi.fn(), vi.fn()];
  connection.watch({ topics: ['a.b:2'], onChange: first });
  connection.watch({ topics: ['a.b:1', 'a.b:2'], onChange: second });
  vi.advanceTimersByTime(50);
  expect(opened.map(({ address }) => address)).toEqual(['/api/live?topics=a.b%3A1,a.b%3A2']);
  last().say('hello', { topics: [] });
  last().say('changed', { topic: 'a.b:1', version: '7' });
  expect(connection.state()).toBe('live');
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  last().say('refetch', {});
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
});

it('asks every few seconds while there is no stream, and rarely while there is one', () => {
  const connection = makeLiveConnection({ open });
  const onChange = vi.fn();
  connection.watch({ topics: ['a.b'], onChange });
  vi.advanceTimersByTime(10_100);
  expect(onChange).toHaveBeenCalledTimes(2);
  last().say('hello', {});
  vi.advanceTimersByTime(50_000);
  expect(onChange).toHaveBeenCalledTimes(2);
  last().say('error');
  vi.advanceTimersByTime(5000);
  expect(onChange).toHaveBeenCalledTimes(3);
});

it('comes back by itself after it was refused', () => {
  const connection = makeLiveConnection({ open });
  connection.watch({ topics: ['a.b'], onChange: () => undefined });
  vi.advanceTimersByTime(50);
  last().readyState = 2;
  last().say('error');
  vi.advanceTimersByTime(4100);
  expect(opened.length).toBe(2);
});

it('closes the stream of a page that nobody sees or that watches nothing any more', () => {
  const connection = makeLiveConnection({ open });
  const onChange = vi.fn();
  const stop = connection.watch({ topics: ['a.b'], onChange });
  vi.advanceTimersByTime(50);
  connection.setVisible(false);
  expect(last().isClosed).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(onChange).not.toHaveBeenCalled();
  connection.setVisible(true);
  expect(opened.length).toBe(2);
  stop();
  vi.advanceTimersByTime(50);
  expect(last().isClosed).toBe(true);
});
