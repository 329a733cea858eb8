import { findFile } from '#platform/server/files/file-store.ts';
import { dutyForms } from '../../contract/forms.ts';
import { fileNotHere, noEvidence } from '../../domain/errors.ts';
import { withForm, type Apply, type OnDuty } from '../acting.ts';
import { HOUSE_HANDS, noticesTo, UNIT_HANDS } from '../notices.ts';

const toUnit = ({ command: { tx, today }, decision, duty }: OnDuty, kind: string) =>
  noticesTo(tx, { roles: UNIT_HANDS, on: today, unitId: duty.organisation_id }, { kind, decision });

const reportDuty = withForm(dutyForms['report-duty'], async ({ command: { tx, today }, decision, duty }: OnDuty, { text, fileIds }) => {
  for (const id of fileIds) {
    const file = await findFile(tx, id);
    if (file?.objectType !== 'decision' || file.objectId !== decision.id) throw fileNotHere();
  }
  return {
    set: { report: text, reported_on: today, file_ids: fileIds },
    data: { text, files: fileIds.length },
    notices: await noticesTo(
      tx,
      { roles: HOUSE_HANDS, on: today },
      { kind: 'decisions.duty-reported', decision, params: { unit: duty.unit_name } },
    ),
  };
});

const acceptReport = withForm(dutyForms['accept-report'], async (on: OnDuty, { finding }) => {
  // Nothing closes on words alone.
  if (on.duty.file_ids.length === 0) throw noEvidence();
  return { set: { finding, accepted_on: on.command.today }, data: { finding }, notices: await toUnit(on, 'decisions.report-accepted') };
});

const sendReportBack = withForm(dutyForms['send-report-back'], async (on: OnDuty, { finding }) => ({
  set: { finding },
  data: { finding },
  notices: await toUnit(on, 'decisions.report-sent-back'),
}));

/** What is special to each act on a duty. */
export const dutyActs: Readonly<Record<string, Apply<OnDuty>>> = {
  'report-duty': reportDuty,
  'accept-report': acceptReport,
  'send-report-back': sendReportBack,
};
