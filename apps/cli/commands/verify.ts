import { describeFinding } from '#platform/server/journal/describe-finding.ts';
import { journalFiles, openJournalKey } from '#platform/server/journal/journal-key.ts';
import { verifyJournal } from '#platform/server/journal/verify-journal.ts';
import { journalEn } from '#platform/texts/journal-en.ts';
import type { Command } from '../command.ts';
import { requireInstallation, withInstallation } from '../with-installation.ts';

export const verify: Command = {
  summary: 'checks the sealed journal: finds any changed, missing, added or reordered row and says which',
  usage: '[--json]',
  help: ['--json  prints the whole report as JSON', 'Exit code 1 when anything was found.'],
  options: { json: { type: 'boolean' } },
  takes: [0, 0],
  run: async ({ values, settings, print }) => {
    requireInstallation(settings);
    const report = await withInstallation(settings, ({ storage, db }) =>
      verifyJournal(db, { key: openJournalKey(storage.folder.path).key, checkpointFile: journalFiles(storage.folder.path).checkpoints }));
    const sentences = report.findings.map((finding) => describeFinding(finding, journalEn.findings));
    if (values['json'] === true) {
      const { root, ...rest } = report;
      print(JSON.stringify({ ...rest, root: root === undefined ? null : Buffer.from(root).toString('base64'), sentences }));
    } else {
      for (const sentence of sentences) print(sentence);
      print(report.ok
        ? `the journal is whole: ${report.size} entries sealed under ${report.checkpoints} checkpoints, ${report.waiting} waiting for their seal`
        : `the journal is NOT whole: ${report.findingCount} findings in ${report.size} sealed entries`);
    }
    return report.ok ? 0 : 1;
  },
};
