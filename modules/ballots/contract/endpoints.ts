import { oc } from '@orpc/contract';
import { z } from 'zod';
import { boundedText, CommandIdText } from '#platform/contract/shared-schemas.ts';
import { ContestDraft } from '../domain/contest.ts';
import { CONTEST_STATES } from '../domain/contest-lifecycle.ts';
import { Tally } from '../domain/tally.ts';
import { ContestRow, ContestView, LogView, ReceiptProof, ReceiptView, ScreenView, TurnoutRow } from './views.ts';

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary, tags: ['ballots'] });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary, tags: ['ballots'] });

const Target = { id: z.uuid() };
/** Control is compare-and-set: the state that was seen, and an id that makes a repetition harmless. */
const Control = { ...Target, commandId: CommandIdText, expected: z.enum(CONTEST_STATES) };
const act = (name: string, summary: string) => post(`/ballots/{id}/acts/${name}`, summary);

/** Votes, elections and choices. */
export const ballotsContract = {
  list: get('/ballots', 'Contests of a meeting, newest first')
    .input(z.object({ meetingId: z.uuid(), state: z.enum(CONTEST_STATES).optional() }))
    .output(z.object({ rows: z.array(ContestRow) })),
  mine: get('/ballots/mine', 'Contests that are open now and in which I may vote')
    .input(z.object({ meetingId: z.uuid().optional() }))
    .output(z.object({ rows: z.array(ContestView) })),
  read: get('/ballots/{id}', 'A contest as the reader may see it, with what he may do now').input(z.object(Target)).output(ContestView),
  screen: get('/ballots/{id}/screen', 'A contest as the big screen shows it').input(z.object(Target)).output(ScreenView),
  turnout: get('/ballots/{id}/turnout', 'Who took part, after the close')
    .input(z.object(Target))
    .output(z.object({ rows: z.array(TurnoutRow) })),
  log: get('/ballots/{id}/log', 'The contest’s log: its newest checkpoint and its entries')
    .input(z.object(Target))
    .output(z.object({ log: LogView, leaves: z.array(z.object({ index: z.int(), kind: z.string(), data: z.string() })) })),
  receipt: get('/ballots/{id}/receipt', 'My own receipt with its proof').input(z.object(Target)).output(ReceiptProof),
  cast: post('/ballots/{id}/casts', 'Cast a paper; the same cast again gets the same receipt')
    .input(z.object({ ...Target, castId: z.uuid(), paper: z.unknown() }))
    .output(ReceiptView),
  create: post('/ballots', 'Draw up a contest')
    .input(z.object({ commandId: CommandIdText, meetingId: z.uuid(), itemId: z.uuid().nullish(), definition: ContestDraft }))
    .output(ContestView),
  acts: {
    change: act('change', 'Change a contest that is not open yet')
      .input(z.object({ ...Control, definition: ContestDraft }))
      .output(ContestView),
    nameScrutineers: act('name-scrutineers', 'Name the scrutineers (监票人)')
      .input(z.object({ ...Control, personIds: z.array(z.uuid()).max(40) }))
      .output(ContestView),
    makeReady: act('make-ready', 'Check a contest and lay it ready for its moment').input(z.object(Control)).output(ContestView),
    withdraw: act('withdraw', 'Withdraw a contest that was never opened').input(z.object(Control)).output(ContestView),
    open: act('open', 'Open: freeze definition, rules, roll and presence').input(z.object(Control)).output(ContestView),
    issuePaper: act('issue-paper', 'Give a person a paper ballot; it excludes a cast by device')
      .input(z.object({ ...Control, personId: z.uuid() }))
      .output(ContestView),
    beginClosing: act('begin-closing', 'Begin the countdown; papers are still taken').input(z.object(Control)).output(ContestView),
    close: act('close', 'Close: what is in the log before this entry counts; decides at once where nothing is counted by hand')
      .input(z.object({ ...Control, byHand: z.boolean().default(false) }))
      .output(ContestView),
    enterCount: act('enter-count', 'Enter what was counted by hand; two scrutineers must agree')
      .input(z.object({ ...Control, counts: Tally }))
      .output(ContestView),
    decide: act('decide', 'Count and decide').input(z.object(Control)).output(ContestView),
    certify: act('certify', 'Sign the count as a scrutineer').input(z.object(Control)).output(ContestView),
    announce: act('announce', 'Announce the outcome').input(z.object(Control)).output(ContestView),
    void: act('void', 'Declare the contest void under a reason; the second signature does it')
      .input(z.object({ ...Control, reason: boundedText(4, 400) }))
      .output(ContestView),
    followUp: act('follow-up', 'Draw up the next vote: among the tied, or for the seats that are left')
      .input(z.object({ ...Control, title: boundedText(1, 400).optional(), picked: z.array(z.string().max(60)).max(400).default([]) }))
      .output(ContestView),
  },
};
