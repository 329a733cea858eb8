import { fill } from '#platform/web/fill.ts';
import { StatusTag, type Tone } from '#platform/web/kit/status-tag.tsx';
import type { SuggestionView } from '../../../contract/views.ts';
import { usePhoneTexts } from '../../use-phone-texts.ts';
import { useSuggestionTexts } from '../../use-suggestion-texts.ts';
import { useMotionThreshold } from './phone-step-signing.tsx';
import { wordOf } from '../word-of.ts';

const TONE: Readonly<Record<string, Tone>> = { confirmed: 'ok', invited: 'wait', declined: 'still', withdrawn: 'still' };

/** Who signs with the lead deputy; for a motion also how many are needed. */
export function PhoneSigners({ view }: { readonly view: SuggestionView }) {
  const { one } = usePhoneTexts();
  const { words } = useSuggestionTexts();
  if (view.signers.length === 0 && view.kind !== 'motion') return null;
  return (
    <section className="stack" aria-label={one.signers}>
      <h2 className="section">{one.signers}</h2>
      <div className="card">
        {view.kind === 'motion' ? <Threshold view={view} /> : null}
        <ul className="lines">
          <li>
            <b>{view.leadName}</b>
            <span className="small muted">{words.keyOwner['lead-deputy']}</span>
          </li>
          {view.signers.map((signer) => (
            <li key={signer.personId}>
              {signer.name}
              <StatusTag tone={TONE[signer.state] ?? 'still'}>{wordOf(words.signer, signer.state)}</StatusTag>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Threshold({ view }: { readonly view: SuggestionView }) {
  const { one } = usePhoneTexts();
  const needed = useMotionThreshold();
  // People, once each, with the lead deputy (MOT-02, MOT-27).
  const have = 1 + view.signers.filter(({ state, ofThisText }) => state === 'confirmed' && ofThisText).length;
  if (needed === undefined) return null;
  return (
    <p className="threshold">
      <b>{fill(one.needs, { needed, have })}</b> {have >= needed ? one.needsOk : fill(one.needsShort, { n: needed - have })}
    </p>
  );
}
