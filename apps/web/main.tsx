import '#platform/web/look/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from '#platform/web/api-error.ts';
import { showElder } from '#platform/web/elder.ts';
import { wordLog } from '#platform/web/identity/log-words.ts';
import { nameRoles } from '#platform/web/identity/role-names.ts';
import { wordNotices } from '#platform/web/notice-words.ts';
import { wordWaiting } from '#platform/web/waiting-words.ts';
import { showLocale } from '#platform/web/locale.ts';
import { webModules } from './modules.ts';
import { makeRouter } from './router.tsx';

showElder();
for (const { roleNames, notices, logWords, waiting } of webModules) {
  if (roleNames) nameRoles(roleNames);
  if (notices) wordNotices(notices);
  if (logWords) wordLog(logWords);
  if (waiting) wordWaiting(waiting);
}
showLocale();

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Refusals do not become better by asking again; silence may.
      retry: (times, error) => times < 2 && error instanceof ApiError && (error.problem.status === 0 || error.problem.status === 503),
    },
  },
});

globalThis.addEventListener('renda:signed-out', () => {
  const { pathname, search } = globalThis.location;
  if (pathname === '/sign-in' || pathname === '/gallery') return;
  // On the phone nothing half written may be lost: only its start page leaves, the others stay and say it.
  if (/^\/(?:desk|hall|screen)\b/.test(pathname) || pathname === '/phone')
    globalThis.location.assign(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
});

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={makeRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
