import { Component, type ReactElement, type ReactNode } from 'react';
import { ErrorState } from '../state/ErrorState.js';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a fault of one page from taking the frame down: search and menu go on working. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.fallback();
  }

  private fallback(): ReactElement {
    return (
      <ErrorState
        what="this page"
        safe="What was saved is saved."
        onRetry={() => this.setState({ broken: false })}
      />
    );
  }
}
