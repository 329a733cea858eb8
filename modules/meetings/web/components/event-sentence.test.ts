import { expect, it } from 'vitest';
import { meetingPagesZhCn } from '../../texts/pages-zh-cn.ts';
import { meetingWordsZhCn } from '../../texts/words-zh-cn.ts';
import { eventSentence } from './event-sentence.ts';

const texts = { words: meetingWordsZhCn, pages: meetingPagesZhCn };

it('an event is told with what it was done to, with how many and why, and nothing twice', () => {
  expect(eventSentence({ action: 'convene', data: { title: '第三十二次会议', invited: 41, lateReason: '议题紧急' } }, texts)).toEqual({
    title: '发出通知',
    text: '第三十二次会议；议题紧急；通知 41 人',
  });
  expect(eventSentence({ action: 'step', data: { from: null, to: '人事任免事项' } }, texts).text).toBe('人事任免事项');
  expect(eventSentence({ action: 'ask-paper', data: { paper: '情况报告', unit: '市住建局', note: '情况报告' } }, texts).text).toBe(
    '情况报告；市住建局',
  );
  expect(eventSentence({ action: 'archive', data: { reminded: 0 } }, texts).text).toBeUndefined();
});
