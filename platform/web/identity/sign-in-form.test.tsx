import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { identityErrorsZhCn } from '#platform/texts/identity-zh-cn.ts';
import { PasswordForm } from './password-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

const draw = (page: ReactNode, client = new QueryClient()): string =>
  renderToStaticMarkup(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
const nothing = (): void => undefined;
const form = <SignInForm onSession={nothing} returnTo="/desk" refusal={null} />;

describe('the sign-in form (WCAG 3.3.8)', () => {
  it('lets password managers fill it, and holds no puzzle and nothing filled in', () => {
    const html = draw(form);
    expect(html).toContain('autoComplete="username"');
    expect(html).toContain('autoComplete="current-password"');
    expect(html).not.toMatch(/onpaste|captcha|验证码/i);
    expect([...html.matchAll(/<input[^>]*value="([^"]*)"/g)].map(([, value]) => value)).toEqual(['', '']);
  });

  it('offers demo accounts, passkeys and other houses only where the server says so', () => {
    const client = new QueryClient();
    client.setQueryData(['sign-in-options'], {
      demo: [{ login: 'a', password: 'b', title: '演示代表' }],
      providers: [{ id: 'p', congressId: 'c', name: '市统一登录' }],
      hasPasskeys: true,
      hasTablets: true,
    });
    const html = draw(form, client);
    expect(html).toContain('演示代表');
    expect(html).toContain('href="/api/oidc/start?congress=c&amp;provider=p&amp;return=%2Fdesk"');
    expect(html).toContain('通行密钥');
    expect(html).toContain('会场平板');
    expect(draw(form)).not.toMatch(/演示|通行密钥|会场平板/);
  });

  it('says in words why another house refused, and shows no unknown code', () => {
    expect(draw(<SignInForm onSession={nothing} returnTo="/desk" refusal="identity.no_post" />)).toContain(
      identityErrorsZhCn['identity.no_post'],
    );
    const strange = draw(<SignInForm onSession={nothing} returnTo="/desk" refusal="<script>" />);
    expect(strange).toContain(identityErrorsZhCn['identity.provider_refused']);
    expect(strange).not.toContain('script');
  });

  it('tells the rules of a password before it is typed', () =>
    expect(draw(<PasswordForm least={12} onChanged={nothing} />)).toContain('至少 12 个字符'));
});
