import { type ReactNode, useEffect } from 'react';
import { useKitTexts } from '../kit-texts.ts';
import { Button } from './button.tsx';
import { PageLink } from './page-link.tsx';

export type Crumb = { readonly label: string; readonly href?: string };
export type HeadAction = {
  readonly key: string;
  readonly label: string;
  readonly onPress: () => void;
  readonly primary?: boolean;
  readonly busy?: boolean;
};

type Props = {
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  /** What the window is called where the title alone would not tell two pages apart. */ readonly windowTitle?: string;
  readonly actions?: readonly HeadAction[];
  /** Menus that stand before the buttons. */ readonly menus?: ReactNode;
  readonly children?: ReactNode;
};

/** Where I am, what this is, what can be done. Only the first action marked primary is drawn red, and it stands last. */
export function PageHead({ crumbs = [], title, windowTitle = title, actions = [], menus, children }: Props) {
  const texts = useKitTexts();
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  const primary = actions.find((action) => action.primary);
  const inOrder = [...actions.filter((action) => action !== primary), ...(primary ? [primary] : [])];
  return (
    <header className="page-head">
      {crumbs.length > 0 ? (
        <nav className="crumb" aria-label={texts.steps}>
          <ol>
            {crumbs.map(({ label, href }) => (
              <li key={label}>{href === undefined ? label : <PageLink href={href}>{label}</PageLink>}</li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="title">
        <h1>{title}</h1>
        {inOrder.length > 0 || menus !== undefined ? (
          <div className="acts">
            {menus}
            {inOrder.map((action) => (
              <Button key={action.key} kind={action === primary ? 'primary' : 'plain'} busy={action.busy ?? false} onClick={action.onPress}>
                {action.label}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
      {children}
    </header>
  );
}
