import { useQuery } from '@tanstack/react-query';
import { motionRules } from '#platform/domain/law/rules/motion-rules.ts';
import { fill } from '#platform/web/fill.ts';
import { Combobox } from '#platform/web/kit/combobox.tsx';
import type { Choice } from '#platform/web/kit/combobox-state.ts';
import { useOnline } from '#platform/web/kit/offline-note.tsx';
import { RadioGroup } from '#platform/web/kit/radio-group.tsx';
import { findPeople, personChoice } from '#platform/web/people-and-units.ts';
import { congressesQuery } from '../../phone-api.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import type { StepProps } from './phone-write-fields.tsx';
import { useReader } from './phone-reader.ts';

/** Signers a motion needs in this congress; undefined while the level is not known (no signal). */
export function useMotionThreshold(): number | undefined {
  const { congressId } = useReader();
  const { data } = useQuery(congressesQuery);
  const level = data?.find(({ id }) => id === congressId)?.level;
  if (level !== 'T' && level !== 'K' && level !== 'C' && level !== 'P') return undefined;
  // Only this rule, not the whole book: the phone loads little. The server counts when the motion is filed.
  const needed = motionRules.find(({ id }) => id === 'MOT-02')?.parameters['signers']?.byLevel?.[level];
  return typeof needed === 'number' ? needed : undefined;
}

/** Colleagues by name or by the first letters of the pinyin, without the reader. */
export function useColleagueFinder(): (text: string, signal?: AbortSignal) => Promise<readonly Choice[]> {
  const { personId } = useReader();
  return async (text, signal) => (await findPeople(text, signal)).filter((person) => person.personId !== personId).map(personChoice);
}

/** 署名: colleagues, publication, and whether the units see the name. Nothing is chosen beforehand. */
export function SigningStep({ values, onChange }: StepProps) {
  const { write, common } = usePhoneTexts();
  const online = useOnline();
  const find = useColleagueFinder();
  const needed = useMotionThreshold();
  const have = 1 + values.invite.length + (values.server?.signers.length ?? 0);
  return (
    <>
      {values.kind === 'motion' ? (
        <p className="note">
          {needed === undefined ? fill(write.inviteMotionPlain, { have }) : fill(write.inviteMotion, { needed, have })}
        </p>
      ) : null}
      {values.server === undefined || values.server.signers.length === 0 ? null : (
        <p className="muted">{fill(write.signedAlready, { names: values.server.signers.join(common.joiner) })}</p>
      )}
      {online ? (
        <Combobox
          label={write.invite}
          hint={write.inviteHint}
          multiple
          value={values.invite}
          find={find}
          onChange={(invite) =>
            onChange({ invite: invite.map(({ value, label, hint }) => ({ value, label, ...(hint === undefined ? {} : { hint }) })) })
          }
        />
      ) : (
        <p className="note">{write.inviteOffline}</p>
      )}
      <RadioGroup
        label={write.publicity}
        value={values.wantsPublicity === '' ? undefined : values.wantsPublicity}
        onChange={(value) => onChange({ wantsPublicity: value === 'yes' ? 'yes' : 'no' })}
        options={[
          { value: 'yes', label: write.publicityYes, hint: write.publicityYesHint },
          { value: 'no', label: write.publicityNo, hint: write.publicityNoHint },
        ]}
      />
      <RadioGroup
        label={write.confidential}
        value={values.isConfidential === '' ? undefined : values.isConfidential}
        onChange={(value) => onChange({ isConfidential: value === 'yes' ? 'yes' : 'no' })}
        options={[
          { value: 'no', label: write.confidentialNo },
          { value: 'yes', label: write.confidentialYes, hint: write.confidentialYesHint },
        ]}
      />
    </>
  );
}
