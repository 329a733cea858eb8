import { useQuery } from '@tanstack/react-query';
import { ErrorNote } from '../kit/error-note.tsx';
import { LoadingNote } from '../kit/loading-note.tsx';
import { PageHead } from '../kit/page-head.tsx';
import { identityApi, ownSignInQuery } from './identity-api.ts';
import { useIdentityTexts } from './identity-words.ts';
import { ProviderList } from './provider-list.tsx';
import { SecondFactorSettings } from './second-factor-settings.tsx';

/** How people of the congress may sign in: each officer changes his own part and sees the rest. */
export function SignInSettingsPage() {
  const texts = useIdentityTexts();
  const session = useQuery(ownSignInQuery);
  const settings = useQuery({ queryKey: ['identity', 'settings'], queryFn: () => identityApi.settings.read(), retry: false });
  const holds = (role: string): boolean => session.data?.posts.some((post) => post.role === role) === true;
  return (
    <div className="stack">
      <PageHead title={texts.settingsTitle}>
        <p className="muted">{texts.settingsLead}</p>
      </PageHead>
      {settings.isPending || session.isPending ? <LoadingNote /> : null}
      {settings.error ? <ErrorNote error={settings.error} onRetry={() => void settings.refetch()} /> : null}
      {settings.data && session.data ? (
        <SecondFactorSettings
          key={JSON.stringify(settings.data)}
          settings={settings.data}
          mayChange={holds('security-admin')}
          onSaved={() => void settings.refetch()}
        />
      ) : null}
      {holds('system-admin') ? <ProviderList /> : null}
    </div>
  );
}
