import { Component, type ReactNode } from 'react'
import { Failure } from './failure.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What could not be drawn, as a sentence for the reader. */
  readonly failure: string
  /** The part's prerendered HTML: where its code fails, the reader keeps the text. */
  readonly lastGood?: { readonly html: string | undefined }
}

/** Keeps a fault within one part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    const { children, failure, lastGood } = this.props
    if (!this.state.failed) return children
    const html = lastGood?.html
    return (
      <>
        {html !== undefined && <div dangerouslySetInnerHTML={{ __html: html }} />}
        <Failure message={failure} onRetry={() => { this.setState({ failed: false }) }} />
      </>
    )
  }
}
