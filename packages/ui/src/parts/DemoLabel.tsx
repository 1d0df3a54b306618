import type { ReactNode } from 'react';
import { useUiTexts } from '../UiRoot.tsx';

/** Stands beside every generated value: "fictief (demo)". */
export function DemoLabel({ children }: { readonly children?: ReactNode }) {
  const texts = useUiTexts();
  return <span className="ui-demo">{children ?? texts.demo}</span>;
}
