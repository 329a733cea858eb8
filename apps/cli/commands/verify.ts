import { join } from 'node:path';
import { verifyContests, type ContestReport } from '#modules/ballots/server/module.ts';
import { ballotsFindingsEn } from '#modules/ballots/texts/findings-en.ts';
import { listHostedCongresses } from '#modules/register/server/module.ts';
import type { Database } from '#platform/server/db/database.ts';
import { describeFinding } from '#platform/server/journal/describe-finding.ts';
import { journalFiles, openJournalKey, openLogKey, type JournalKey } from '#platform/server/journal/journal-key.ts';
import { verifyJournal } from '#platform/server/journal/verify-journal.ts';
import { journalEn } from '#platform/texts/journal-en.ts';
import { fillIn } from '#platform/texts/words.ts';
import type { Command } from '../command.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

/** The votes of every congress on this installation. */
async function verifyVotes(db: Database, key: JournalKey): Promise<ContestReport> {
  let [contests, entries] = [0, 0];
  const findings: ContestReport['findings'][number][] = [];
  for (const { id } of await db.system((tx) => listHostedCongresses(tx))) {
    const report = await verifyContests(db, id, { logKey: key });
    contests += report.contests;
    entries += report.entries;
    findings.push(...report.findings);
  }
  return { contests, entries, findings };
}

export const verify: Command = {
  summary:
    'checks the sealed journal and the logs of votes: finds any changed, missing, added or reordered row, and counts every vote again',
  usage: '[--json]',
  help: ['--json  prints the whole report as JSON', 'Exit code 1 when anything was found.'],
  options: { json: { type: 'boolean' } },
  takes: [0, 0],
  run: async ({ values, settings, print }) => {
    requireInstallation(settings);
    const { report, votes } = await withInstallation(settings, async ({ storage, db }) => ({
      report: await verifyJournal(db, {
        key: openJournalKey(storage.folder.path).key,
        checkpointFile: journalFiles(storage.folder.path).checkpoints,
      }),
      votes: await verifyVotes(db, openLogKey(join(storage.folder.path, 'keys'), 'ballots')),
    }));
    const isWhole = report.ok && votes.findings.length === 0;
    const sentences = [
      ...report.findings.map((finding) => describeFinding(finding, journalEn.findings)),
      ...votes.findings.map((finding) => fillIn(ballotsFindingsEn[finding.kind], finding)),
    ];
    if (values['json'] === true) {
      const { root, ...rest } = report;
      print(
        JSON.stringify({ ...rest, ok: isWhole, votes, root: root === undefined ? null : Buffer.from(root).toString('base64'), sentences }),
      );
    } else {
      for (const sentence of sentences) print(sentence);
      print(
        report.ok
          ? `the journal is whole: ${report.size} entries sealed under ${report.checkpoints} checkpoints, ${report.waiting} waiting for their seal`
          : `the journal is NOT whole: ${report.findingCount} findings in ${report.size} sealed entries`,
      );
      print(
        votes.findings.length === 0
          ? `the logs of ${votes.contests} votes are whole, ${votes.entries} entries, and every outcome follows from them`
          : `the logs of votes are NOT whole: ${votes.findings.length} findings in ${votes.contests} votes`,
      );
    }
    return isWhole ? 0 : 1;
  },
};
