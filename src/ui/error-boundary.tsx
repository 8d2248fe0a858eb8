import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Stands in their place once they have failed. Drawn while what they had drawn before still stands in the document. */
  readonly renderFallback: (error: unknown, retry: () => void) => ReactNode
}

interface ErrorBoundaryState {
  /** What was thrown. Anything can be, `undefined` too: hence the object around it. */
  readonly failed: { readonly error: unknown } | undefined
}

/** Keeps a fault within one part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: undefined }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: { error } }
  }

  private readonly retry = (): void => { this.setState({ failed: undefined }) }

  override render(): ReactNode {
    const { failed } = this.state
    return failed ? this.props.renderFallback(failed.error, this.retry) : this.props.children
  }
}
